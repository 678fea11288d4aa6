import { readFileSync } from 'node:fs';
import { recordUnitWords, unitWords } from '../../generated/units.js';
import { type ReleaseChanges, recordSentences } from '../../record/changes.js';
import { createdSentences, factSentences } from '../../sentences.js';
import { oneOf } from '../../validate.js';
import { vocabularySentences } from '../../vocabulary.js';
import { wrap } from '../../wrap.js';
import { type Command, printJson } from '../command.js';
import { type Colors, colorsOf, widthOf } from '../host.js';

export const changes: Command = {
  name: 'changes',
  summary: 'Shows what each release changed in the facts, the entities and the record.',
  details: ['Oldest release first. With --since, only releases after that one.'],
  args: {},
  options: {
    '--since <version>': 'only what changed after this version',
    '--json': 'print the releases as a JSON array, each change with the old and new value of each field',
  },
  examples: ['sco-facts changes', 'sco-facts changes --json'],
  run({ options: { since, json }, host }) {
    const all = published();
    const releases = since === undefined ? all : releasesAfter(all, since);
    if (json) {
      printJson(host, releases);
      return 0;
    }
    const text = releases.map((release) => releaseText(release, colorsOf(host), widthOf(host.stdout)));
    host.stdout.write(text.length === 0 ? `No release came after ${since}.\n` : text.join('\n'));
    return 0;
  },
};

/** The releases as `changes.json` lists them; the command does not carry a second copy. */
function published(): readonly ReleaseChanges[] {
  return JSON.parse(readFileSync(new URL('../changes.json', import.meta.url), 'utf8')).releases;
}

/** The releases that came after a version. */
export function releasesAfter(releases: readonly ReleaseChanges[], since: string): readonly ReleaseChanges[] {
  const versions = releases.map(({ version }) => version);
  return releases.slice(versions.indexOf(oneOf('changes', 'version', since, versions)) + 1);
}

/** Writes a release as text: figures that readers may have printed first, then wording, places and sources. */
export function releaseText(release: ReleaseChanges, paint: Colors, width: number): string {
  const { version, date, changes: facts, record = [], vocabulary = [] } = release;
  const sentences = [
    ...createdSentences(facts, String),
    ...facts.filter(({ type }) => type !== 'created').flatMap((change) => factSentences(change, String)),
    ...vocabularySentences(vocabulary, String),
    ...recordSentences(record, { code: String, units: { ...unitWords, ...recordUnitWords } }),
  ];
  const textsAbout = (about: string) => sentences.filter((item) => item.about === about).map(({ text }) => text);
  const texts = [...textsAbout('figures'), ...textsAbout('words')];
  const lines = (texts.length === 0 ? ['No fact and no verdict changed.'] : texts).flatMap((text) =>
    wrap(text, width - 4).map((line, index) => (index ? `    ${line}` : `  ${line}`)),
  );
  return `${paint.bold(version)} ${paint.dim(`(${date})`)}\n${lines.join('\n')}\n`;
}
