import { oneOf } from '../../validate.js';
import { type Archive, installed } from '../archive.js';
import { changesFrom, type ReleaseChanges } from '../changes-of.js';
import { type Command, printJson } from '../command.js';
import { type Colors, colorsOf, widthOf } from '../host.js';
import { wrap } from '../table.js';
import { eventWords, fieldWords } from '../words.js';

const listedMax = 20; // of created facts; more are a version's whole contents, which `list` shows better

export const changes: Command = {
  name: 'changes',
  summary: 'Tells what each release did to the facts.',
  details: [
    'Oldest release first. With --since, only releases after that one. What releases did to the record is in the file ' +
      'changes.json of the package.',
  ],
  args: {},
  options: {
    '--since <version>': 'only what changed after this version',
    '--json': 'print the releases as a JSON array, each change with the old and new value of each field',
  },
  examples: ['sco-facts changes', 'sco-facts changes --json'],
  run({ options: { since, json }, host }) {
    const releases = changesFrom(installed, since === undefined ? 0 : positionAfter(installed, since));
    if (json) {
      printJson(host, releases);
      return 0;
    }
    const text = releases.map((release) => releaseText(release, colorsOf(host), widthOf(host.stdout)));
    host.stdout.write(text.length === 0 ? `No release came after ${since}.\n` : text.join('\n'));
    return 0;
  },
};

/** The position of the release after a version. */
export function positionAfter(archive: Archive, since: string): number {
  const versions = archive.releases.map(({ version }) => version);
  return versions.indexOf(oneOf('changes', 'version', since, versions)) + 1;
}

/** A release for people. */
export function releaseText({ version, date, changes: list }: ReleaseChanges, paint: Colors, width: number): string {
  const created = list.filter((change) => change.type === 'created').map((change) => change.fact);
  const entries = list
    .filter((change) => change.type !== 'created')
    .map((change) => {
      const fields = change.fields === undefined ? '' : `: ${fieldWords(change.fields)}`;
      return `${change.fact} ${eventWords(change)}${fields}`;
    });
  if (created.length > 0)
    entries.unshift(`created ${created.length} fact${created.length === 1 ? '' : 's'}${namesOf(created)}`);
  if (entries.length === 0) entries.push('no fact changed');
  const lines = entries.flatMap((entry) =>
    wrap(entry, width - 4).map((line, index) => (index ? `    ${line}` : `  ${line}`)),
  );
  return `${paint.bold(version)} ${paint.dim(`(${date})`)}\n${lines.join('\n')}\n`;
}

const namesOf = (ids: readonly string[]) => (ids.length > listedMax ? '' : `: ${ids.join(', ')}`);
