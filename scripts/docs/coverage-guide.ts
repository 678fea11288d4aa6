import type { Coverage, ParagraphCoverage } from '../../src/verify/coverage.js';
import { table } from './markdown.js';

const head = `---
title: Coverage
---

<!-- Made from data/ by npm run docs. -->

# Coverage

What the facts cover of the post, paragraph by paragraph, in code points of the normalised text. In the map, each cell
is a fortieth of the paragraph: ▓ where more than one fact has its evidence, ▒ where one has, ░ where none has.
`;

const cells = 40;

/** The guide that maps which part of each paragraph the facts cover. */
export function coverageGuide({ share, paragraphs, headings }: Coverage): string {
  const rows = paragraphs.map((paragraph) => [
    `¶ ${paragraph.paragraph}`,
    `\`${mapOf(paragraph)}\``,
    percent(paragraph.covered / paragraph.length),
    String(new Set(paragraph.spans.flatMap((span) => span.facts)).size),
  ]);
  const gaps = [
    ...headings.map(({ before, length, reason }) => [`before ¶ ${before}`, `${length} code points`, reason]),
    ...paragraphs.flatMap(({ paragraph, uncovered }) =>
      uncovered.map(({ start, end, reason }) => [`¶ ${paragraph}`, `${start} to ${end}`, reason]),
    ),
  ];
  return [
    head,
    table(['place', 'map', 'covered', 'facts'], rows),
    `\nThe facts cover ${percent(share)} of the paragraphs. The rest is spaces and stops between clauses, and:\n`,
    table(['place', 'code points', 'reason'], gaps),
    '\n`transition` is a word or two that only connect clauses. The function `coverage` of `sco-facts/verify` gives all this as data.\n',
  ].join('\n');
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

function mapOf({ length, spans }: ParagraphCoverage): string {
  return Array.from({ length: cells }, (_, index) => {
    const middle = ((index + 0.5) * length) / cells;
    const count = spans.find(({ start, end }) => start <= middle && middle < end)?.facts.length ?? 0;
    return count === 0 ? '░' : count === 1 ? '▒' : '▓';
  }).join('');
}
