import type { Assessment } from '../../src/record/model.js';
import { type Verdict, verdictNames, verdicts } from '../../src/record/verdicts.js';
import { dateInWords } from '../../src/record/words.js';
import type { LoadedData } from '../load.js';
import { prose, table } from './markdown.js';
import { standingAssessments } from './verdict-parts.js';

const head = `---
title: Verdicts at a glance
description: How many facts of the post other sources confirm, qualify or contradict, what each verdict means, and which facts have it.
pageClass: wide
aside: false
prev: false
next: false
---

<!-- Made from data/ by npm run docs. -->

# Verdicts at a glance

The record says for each fact of the post whether other sources confirm it. A verdict sums up what was found; the page of
each fact names the sources.
`;

const more = `
## More of the record

- [The record](../guide/record.md): every verdict with its sources, by topic
- [What the documents say](documents.md): the founding documents beside the facts
- [The figures of RATS](rats.md) and [other figures side by side](figures.md)
- [Accuracy](../guide/accuracy.md): what may be wrong with the record
`;

interface Part {
  readonly verdict: Verdict;
  readonly label: string;
  readonly meaning: string;
  readonly facts: readonly string[];
}

/** The page with a bar of all verdicts, what each means, and the facts that have it. */
export function verdictsPage(data: LoadedData): string {
  const assessments = standingAssessments(data);
  const titles = new Map(data.stamped.map(({ fact }) => [fact.id, fact.title]));
  const parts = partsOf(assessments);
  const days = [...new Set(assessments.map(({ asOf }) => asOf))].sort();
  const rows = parts.map(({ verdict, label, meaning, facts }) => [
    verdictLabel(verdict, label),
    facts.length === 0 ? 0 : `[${facts.length}](#${verdict})`,
    percent(facts.length / assessments.length),
    meaning,
  ]);
  const links = ({ facts }: Part) => facts.map((id) => `- [${prose(titles.get(id) ?? id)}](../facts/${id}.md)`);
  const sections = parts
    .filter(({ facts }) => facts.length > 0)
    .map(
      (part) =>
        `\n## ${capital(part.label)} {#${part.verdict}}\n\n${capital(part.meaning)}.\n\n` +
        `<div class="verdict-facts">\n\n${links(part).join('\n')}\n\n</div>\n`,
    );
  return [
    head,
    `\n${verdictBar(parts)}\n\nAs of ${days.map(dateInWords).join(' and ')}:\n`,
    `\n${table(['verdict', 'facts', 'share', 'meaning'], rows)}\n`,
    ...sections,
    more,
  ].join('');
}

/** Writes the label of a verdict in its colour. */
export const verdictLabel = (verdict: Verdict, label: string): string =>
  `<span class="verdict" data-verdict="${verdict}">${label}</span>`;

function partsOf(assessments: readonly Assessment[]): readonly Part[] {
  return verdictNames.map((verdict) => ({
    verdict,
    label: verdicts[verdict].label,
    meaning: verdicts[verdict].meaning,
    facts: assessments.filter((assessment) => assessment.verdict === verdict).map(({ fact }) => fact),
  }));
}

const percent = (share: number) => `${(100 * share).toFixed(0)}%`;
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

const widthOfCount = 0.04; // of the bar: a narrower segment has no room for its count on a phone

/** Draws the verdicts as one bar. Its text alternative gives the counts; the table after it gives everything. */
function verdictBar(parts: readonly Part[]): string {
  const all = parts.reduce((sum, { facts }) => sum + facts.length, 0);
  const shown = parts.filter(({ facts }) => facts.length > 0);
  const counts = shown.map(({ label, facts }) => `${facts.length} ${label}`).join(', ');
  const segments = shown.map(
    ({ verdict, facts: { length } }) =>
      `<span data-verdict="${verdict}" style="flex-grow: ${length}">${length < all * widthOfCount ? '' : length}</span>`,
  );
  return `<div class="verdict-bar" role="img" aria-label="Verdicts on the facts: ${counts}">${segments.join('')}</div>`;
}
