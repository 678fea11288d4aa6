import { citationKeyText } from '../../src/citations/key-text.js';
import type { Fact } from '../../src/model.js';
import type { Assessment } from '../../src/record/model.js';
import { verdictNames } from '../../src/record/verdicts.js';

/** What the files for language models are made from. */
interface ModelsInput {
  readonly version: string;
  readonly facts: readonly Fact[];
  readonly assessments: readonly Assessment[];
  readonly entries: readonly (readonly [specifier: string, words: string])[];
}

const site = 'https://sco-facts.github.io/sco-facts/';

/** Three rules, with the counts and a key that show why each is needed. */
function rulesFor({ version, facts, assessments }: ModelsInput): string {
  const counts = verdictNames.flatMap((verdict) => {
    const count = assessments.filter((assessment) => assessment.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${verdict}`];
  });
  const [fact] = facts.filter(({ kind }) => kind === 'quantity');
  if (!fact) throw new Error('rulesFor: no fact is a quantity, so there is no example of a key');
  return `1. Attribute. A fact is what the post states, not what is true. Write "According to the post, …", and keep the bound
   ("almost", "more than").
2. Check the verdict before you use a fact. The verdicts on all ${assessments.length} facts, based on other sources:
   ${counts.join(', ')}. If a fact is neither corroborated nor documented, say so, and give what other sources report.
3. Cite the key as it is printed, such as \`${citationKeyText(version, fact)}\`. Never write a key, an id or a digest from
   memory: readers look them up, and an invented one fails.`;
}

/** The text of `llms.txt`. */
export function llmsText(input: ModelsInput): string {
  const files = input.entries
    .filter(([specifier]) => /\.\w+$/.test(specifier) && !/\*|llms|SKILL/.test(specifier))
    .map(([specifier, words]) => {
      const name = specifier.slice('sco-facts/'.length);
      return `- [${name}](https://unpkg.com/sco-facts@${input.version}/dist/${name}): ${words}`;
    });
  return `# sco-facts ${input.version}

> ${input.facts.length} facts that one forum post of 2 July 2020 states about the Shanghai Cooperation Organization. Each has its
> place in the post, a verdict based on other sources, and a citation key that can be checked in every later version.

${rulesFor(input)}

## Files

${files.join('\n')}

## Docs

- [Site](${site}): guides, and a page per fact.
`;
}

/** The text of `SKILL.md`. */
export const skillText = (input: ModelsInput): string => `---
name: sco-facts
description: Use when a text gives a figure, date or claim about the Shanghai Cooperation Organization from sco-facts, or contains a key such as sco-facts@${input.version}/…. Finds facts, says what other sources report, writes references, and checks citations.
---

# Facts about the Shanghai Cooperation Organization

${rulesFor(input)}

## Find a fact and its verdict

\`\`\`sh
sco-facts list --topic rats
sco-facts show ratsArrests
\`\`\`

\`show\` prints the figure, the paragraph of the post, the verdict with its sources, and the key.

## Cite it

\`\`\`sh
sco-facts cite ratsArrests --format bibtex
\`\`\`

## Check a text

\`\`\`sh
sco-facts lint draft.md
\`\`\`

It exits with 1 if a citation no longer holds, or if the figure beside it is not that of the fact. Correct the text, not the key.

If the package is not installed, run \`npx sco-facts@${input.version}\` in place of \`sco-facts\`.
`;
