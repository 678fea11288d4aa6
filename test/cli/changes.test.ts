import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { changesOf } from '../../scripts/history/changes.js';
import { changesFrom } from '../../src/cli/changes-of.js';
import { positionAfter, releaseText } from '../../src/cli/commands/changes.js';
import { because } from '../history/fixture.js';
import { archiveOf, threeReleases } from './lib/archive.js';
import { sco } from './lib/memory.js';

const { archive } = threeReleases();
const plain = pc.createColors(false);

describe('changes', () => {
  test('says of each release what changes.json, which is made from data/, says of it, created facts first', () => {
    const { fixture: later } = threeReleases();
    later.change('ratsArrests', { value: 2900, asPrinted: '2,900' }).release('0.4.0', [because('ratsArrests')]);
    const isCreated = ({ type }: { type: string }) => type === 'created';
    const fromData = later.files.map((file) => {
      const changes = changesOf(file);
      const ordered = [...changes.filter(isCreated), ...changes.filter((change) => !isCreated(change))];
      return { version: file.version, date: file.date, changes: ordered };
    });
    expect(changesFrom(archiveOf(later.world()), 0)).toEqual(fromData);
  });

  test('since a version leaves out that version and those before it', () => {
    expect(changesFrom(archive, positionAfter(archive, '0.2.0')).map(({ version }) => version)).toEqual(['0.3.0']);
    expect(changesFrom(archive, positionAfter(archive, '0.3.0'))).toEqual([]);
    expect(() => positionAfter(archive, '0.2.1')).toThrow(
      "changes: unknown version '0.2.1'; expected one of 0.1.0, 0.2.0, 0.3.0; did you mean '0.2.0'?",
    );
  });

  test('tells people what happened, in lines of 80 characters', () => {
    const text = changesFrom(archive, 1)
      .map((release) => releaseText(release, plain, 80))
      .join('\n');
    expect(text).toMatch(/^0\.2\.0 \(2030-01-02\)\n {2}1 new fact: aimCooperation\.\n/);
    expect(text).toContain('  aimDialogue: moved to aimCooperation. Duplicate: A note in our own words.\n');
    expect(text).toContain('  ratsArrests: the value is now 2,800; it was 2,700. Misreading:');
    expect(text).toContain('\n0.3.0 (2030-01-03)\n  nuclearPowers: retracted. Misreading: A note in our own words.\n');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('show the record as well: verdicts in a sentence each, notes in a list', () => {
    const change = (id: string, field: string, before: string, after: string) =>
      ({ type: 'revised', part: 'assessment', id, revision: 2, fields: [{ field, before, after }] }) as const;
    const record = [change('a', 'note', 'x', 'y'), change('b', 'verdict', 'partly', 'contradicted')];
    const [release] = changesFrom({ ...archive, recordChanges: { '0.3.0': record } }, 2);
    expect(release).toMatchObject({ version: '0.3.0', record });
    expect(release && releaseText(release, plain, 80)).toContain(
      '  b: the verdict is now contradicted; it was partly.\n  Notes revised: a.\n',
    );
  });

  test('of the installed version end with that version', async () => {
    const { stdout, exitCode } = await sco(['changes', '--json']);
    const releases = JSON.parse(stdout);
    expect(releases.at(-1).version).toBe((await sco(['--version'])).stdout.trim());
    expect(exitCode).toBe(0);
    const since = await sco(['changes', '--since', releases.at(-1).version]);
    expect(since).toMatchObject({ exitCode: 0, stdout: `No release came after ${releases.at(-1).version}.\n` });
  });
});
