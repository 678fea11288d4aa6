import { contentOf, paragraphsOf, verdictOf } from '../../src/cli/content.js';
import type { Fact, Topic } from '../../src/model.js';
import { isTombstone } from '../history/fold.js';
import { table } from './markdown.js';

const head = `---
title: All facts
---

<!-- Made from data/ by scripts/docs/sync.ts. Do not edit: change data/ and run npm run docs:sync. -->

# All facts

Each table is a topic, in the order of the post. A statement tells what the post says, in this package's words; *record*
is what other sources make of it, which [the record](record.md) tells in full. ¶ is the paragraph of the post's body,
headings not counted.
`;

/** The guide that lists every fact: a table a topic, and one of the facts that stand no longer. */
export function factsGuide(facts: readonly Fact[], topics: readonly Topic[]): string {
  const standing = facts.filter((fact) => !isTombstone(fact.standing));
  const gone = facts.filter((fact) => isTombstone(fact.standing));
  const sections = topics.map(({ id, title, description }) => {
    const rows = standing
      .filter((fact) => fact.topic === id)
      .map((fact) => [
        `\`${fact.id}\``,
        fact.statement,
        contentOf(fact),
        `[${verdictOf(fact)}](record.md#${anchorOf(title)})`,
        paragraphsOf(fact),
      ]);
    return `\n## ${title}\n\n${description}\n\n${table(['id', 'the post states', 'value or name', 'record', 'place'], rows)}\n`;
  });
  return [head, ...sections, ...(gone.length > 0 ? [tombstoneSection(gone)] : [])].join('');
}

/** The anchor that a heading gets. */
const anchorOf = (heading: string) => heading.toLowerCase().replaceAll(' ', '-');

function tombstoneSection(facts: readonly Fact[]): string {
  const fateOf = ({ standing }: Fact) =>
    `${standing?.state} in ${standing?.since}${standing?.to === undefined ? '' : ` to \`${standing.to}\``}`;
  const rows = facts.map((fact) => [`\`${fact.id}\``, fateOf(fact), fact.statement]);
  return `\n## Facts that stand no longer\n\n${table(['id', 'fate', 'it said'], rows)}\n`;
}
