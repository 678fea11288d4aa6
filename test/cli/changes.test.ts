import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { releaseChanges } from '../../scripts/emit/changes.js';
import { releasesAfter, releaseText } from '../../src/cli/commands/changes.js';
import { ratsArrests } from '../../src/index.js';
import type { FactChange } from '../../src/sentences.js';
import { threeReleases } from './lib/archive.js';

const releases = releaseChanges(threeReleases().fixture.files);
const plain = pc.createColors(false);

describe('changes', () => {
  test('since a version leaves out that version and those before it', () => {
    expect(releasesAfter(releases, '0.2.0').map(({ version }) => version)).toEqual(['0.3.0']);
    expect(releasesAfter(releases, '0.3.0')).toEqual([]);
    expect(() => releasesAfter(releases, '0.2.1')).toThrow(
      "changes: unknown version '0.2.1'; expected one of 0.1.0, 0.2.0, 0.3.0; did you mean '0.2.0'?",
    );
  });

  test('says what happened, in lines of at most 80 characters', () => {
    const text = releases
      .slice(1)
      .map((release) => releaseText(release, plain, 80))
      .join('\n');
    expect(text).toMatch(/^0\.2\.0 \(2030-01-02\)\n {2}1 new fact: aimCooperation\.\n/);
    expect(text).toContain('  aimDialogue: moved to aimCooperation. Duplicate: A note in our own words.\n');
    expect(text).toContain(`  ratsArrests: the value is now 2,800; it was ${ratsArrests.asPrinted}. Misreading:`);
    expect(text).toContain('\n0.3.0 (2030-01-03)\n  nuclearPowers: retracted. Misreading: A note in our own words.\n');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('say where the parts of a split fact are', () => {
    const split = { type: 'amended', fact: 'a', revision: 2, splitInto: ['b', 'c'], note: 'Two in one.', fields: [] };
    const release = { version: '0.3.0', date: '2030-01-03', changes: [split as FactChange] };
    expect(releaseText(release, plain, 80)).toContain('  a: part of it is now b and c. Two in one.\n');
  });

  test('show the record as well: verdicts in a sentence each, notes in a list', () => {
    const change = (id: string, field: string, before: string, after: string) =>
      ({ type: 'revised', part: 'assessment', id, revision: 2, fields: [{ field, before, after }] }) as const;
    const record = [change('a', 'note', 'x', 'y'), change('b', 'verdict', 'partly', 'contradicted')];
    const release = { version: '0.3.0', date: '2030-01-03', changes: [], record };
    expect(releaseText(release, plain, 80)).toContain(
      '  b: the verdict is now contradicted; it was partly.\n  Notes revised: a.\n',
    );
  });
});
