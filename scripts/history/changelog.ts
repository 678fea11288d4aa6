import type { UnitTable } from '../../src/figure.js';
import type { Sentence } from '../../src/sentences.js';
import { sha256 } from '../../src/verify/locate.js';
import { wrap } from '../../src/wrap.js';
import type { HistoryFile } from './chain.js';
import { releaseSentences } from './changes.js';

const lineMax = 120;
const code = (id: string) => `\`${id}\``;

/** An item of a list in Markdown, broken into lines. */
const bullet = (text: string): string =>
  wrap(text, lineMax - 2)
    .map((line, index) => `${index === 0 ? '-' : ' '} ${line}`)
    .join('\n');

/** What a release changed in the data, as sections of CHANGELOG.md: what readers may have printed comes first. */
export function dataSections(release: HistoryFile, before: readonly HistoryFile[], units: UnitTable): string[] {
  const sentences = releaseSentences(release, before, { code, units });
  const section = (heading: string, about: Sentence['about']) => {
    const items = sentences.filter((sentence) => sentence.about === about).map(({ text }) => bullet(text));
    return items.length === 0 ? [] : [`### ${heading}\n\n${items.join('\n')}\n`];
  };
  const sections = [...section('Figures and verdicts', 'figures'), ...section('Words and places', 'words')];
  return sections.length > 0 ? sections : ['No fact and no verdict changed.\n'];
}

/** The line that seals a history file. */
export const sealLine = ({ date }: HistoryFile, text: string): string =>
  `Released on ${date}. History file: sha256 \`${sha256(text)}\`.\n`;

/** The text of changesets for a version: the first paragraph of each is for everyone, the others are about code. */
function changesetParts(section: string): { readonly briefly: string[]; readonly code: string[] } {
  const items = section.split(/^- (?:[0-9a-f]{7,40}: )?/m).slice(1);
  const paragraphs = items.map((item) =>
    item
      .split(/^### /m, 1)
      .join('')
      .split(/\n\s*\n|\n\s+(?=- )/)
      .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
      .filter((paragraph) => paragraph !== ''),
  );
  return {
    briefly: paragraphs.flatMap(([first]) => first ?? []),
    code: paragraphs.flatMap(([, ...others]) => others.map((paragraph) => paragraph.replace(/^- /, ''))),
  };
}

/** Rewrites the text of changesets for a version, and puts the changes of the data between its parts. */
export function insertSections(changelog: string, version: string, sections: readonly string[], seal: string): string {
  const heading = `## ${version}\n`;
  const start = changelog.indexOf(heading);
  if (start < 0) throw new Error(`insertSections: CHANGELOG.md has no heading for ${version}`);
  const next = changelog.indexOf('\n## ', start + 1);
  const end = next < 0 ? changelog.length : next + 1;
  const parts = changesetParts(changelog.slice(start + heading.length, end));
  const listed = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`### ${title}\n\n${items.map(bullet).join('\n')}\n`];
  const text = [...listed('Briefly', parts.briefly), ...sections, ...listed('Code', parts.code), seal].join('\n');
  return `${changelog.slice(0, start)}${heading}\n${text}${next < 0 ? '' : '\n'}${changelog.slice(end)}`;
}
