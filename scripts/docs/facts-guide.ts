import type { FactId } from '../../src/generated/facts.js';
import type { Fact, Topic } from '../../src/model.js';
import { getAssessment } from '../../src/record/assessments.js';
import { paragraphsOf, summaryOf, verdictOf } from '../../src/summary.js';
import { isTombstone } from '../history/fold.js';
import { prose, table } from './markdown.js';

const head = `---
title: All facts
description: Every fact that the post states, by topic, with its value, its place in the post and its verdict.
pageClass: wide
aside: false
search: false # each fact has a page of its own that is found
---

<!-- Made from data/ by npm run docs. -->

# All facts

One table per topic, in post order. A statement says what the post says, in this package's words. The page of a
fact has the sources behind its verdict, and how to cite it. ¶ is the paragraph of the post's body, not counting headings.
`;

/** The guide that lists every fact: one table per topic, and one of the withdrawn facts. */
export function factsGuide(facts: readonly Fact[], topics: readonly Topic[]): string {
  const standing = facts.filter((fact) => !isTombstone(fact.standing));
  const gone = facts.filter((fact) => isTombstone(fact.standing));
  const sections = topics.map(({ id, title, description }) => {
    const rows = standing
      .filter((fact) => fact.topic === id)
      .map((fact) => [pageLink(fact), fact.statement, summaryOf(fact), verdictLabel(fact), paragraphsOf(fact)]);
    return `\n## ${title}\n\n${description}\n\n${table(['fact', 'the post states', 'value or name', 'verdict', 'place'], rows)}\n`;
  });
  return [head, ...sections, ...(gone.length > 0 ? [tombstoneSection(gone)] : [])].join('');
}

function tombstoneSection(facts: readonly Fact[]): string {
  const fateOf = ({ standing }: Fact) =>
    `${standing?.state} in ${standing?.since}${standing?.to === undefined ? '' : ` to \`${standing.to}\``}`;
  const rows = facts.map((fact) => [pageLink(fact), fateOf(fact), fact.statement]);
  return `\n## Withdrawn facts\n\n${table(['fact', 'what happened', 'statement'], rows)}\n`;
}

/** The title of a fact as a link to its page, and under it the id. */
const pageLink = ({ id, title }: Fact) => `[${prose(title)}](${id}.md)<br>\`${id}\``;

const verdictLabel = (fact: Fact) =>
  `<span class="verdict" data-verdict="${getAssessment(fact.id as FactId).verdict}">${prose(verdictOf(fact))}</span>`;
