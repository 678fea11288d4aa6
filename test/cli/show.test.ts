import { describe, expect, test } from 'vitest';
import { factAt } from '../../src/citations/index.js';
import { aimDialogue, ratsArrests, VERSION } from '../../src/index.js';
import { formatRecorded, getAssessment, getReference } from '../../src/record/index.js';
import { dateInWords, roleWords } from '../../src/record/words.js';
import { sco } from './lib/memory.js';
import { widthOf } from './lib/width.js';

describe('show', () => {
  test('shows every field of the fact, in lines of 80 characters', async () => {
    const { stdout } = await sco(['show', 'ratsArrests']);
    for (const field of Object.keys(ratsArrests)) {
      if (field !== 'title') expect(stdout).toMatch(new RegExp(`^${field} +\\S`, 'm'));
    }
    expect(stdout.startsWith(`${ratsArrests.title}\n`)).toBe(true);
    expect(stdout).toContain(`citation key  sco-facts@${VERSION}/ratsArrests:`);
    const breakable = stdout.split('\n').filter((line) => !/^(?:page|file)? +https?:\S+$/.test(line)); // an address is not broken
    expect(widthOf(breakable.join('\n'))).toBeLessThanOrEqual(80);
  });

  test('shows what sources report, and which', async () => {
    const { verdict, asOf, recorded, pairs } = getAssessment('nuclearShare');
    const { stdout } = await sco(['show', 'nuclearShare']);
    const text = stdout.replaceAll(/\s+/g, ' ');
    expect(text).toContain(`record ${verdict} as of ${dateInWords(asOf)}`);
    for (const item of recorded) expect(text).toContain(`recorded ${formatRecorded(item)}`);
    for (const { reference, role, bears } of pairs) {
      expect(text).toContain(getReference(reference).title);
      expect(text).toContain(`source [${bears}, ${roleWords[role]}] `);
    }
  });

  test('shows where in a document the text stands, and what was searched for', async () => {
    const shown = async (id: string) => (await sco(['show', id])).stdout.replaceAll(/\s+/g, ' ');
    const { locator, printed } =
      getAssessment('principleEqualityOfStates').pairs.find(({ role }) => role === 'primaryText') ?? {};
    expect(await shown('principleEqualityOfStates')).toContain(`, ${locator} "${printed}"`);
    const { on, queries } = getAssessment('ratsArrests').searched;
    expect(await shown('ratsArrests')).toContain(`searched ${dateInWords(on)}, in `);
    for (const query of queries) expect(await shown('ratsArrests')).toContain(query.replaceAll(/\s+/g, ' '));
  });

  test('as JSON is the fact with its assessment', async () => {
    const assessment = getAssessment('ratsArrests');
    expect(JSON.parse((await sco(['show', 'ratsArrests', '--json'])).stdout)).toEqual({ ...ratsArrests, assessment });
  });

  test('with --at shows the fact as that version had it', async () => {
    const { stdout } = await sco(['show', 'aimDialogue', '--at', '0.5.1']);
    const { digest } = factAt('0.5.1', 'aimDialogue');
    expect(stdout).toMatch(/^kind +aim$/m);
    expect(stdout).toMatch(new RegExp(`^digest +${digest}$`, 'm'));
    expect(stdout).toContain(`sco-facts@0.5.1/aimDialogue:${digest.slice(0, 12)}\n`);
    expect(stdout).toContain('pkg:npm/sco-facts@0.5.1#dist/facts/aimDialogue.json\n');
    expect(stdout).toContain('https://sco-facts.github.io/sco-facts/v/0.5.1/facts/aimDialogue.html\n');
    expect(stdout).toContain('https://unpkg.com/sco-facts@0.5.1/dist/facts/aimDialogue.json\n');
    expect(stdout).not.toMatch(/^record/m);
    expect(digest).not.toBe(aimDialogue.digest);
    const json = await sco(['show', 'aimDialogue', '--at', '0.5.1', '--json']);
    expect(JSON.parse(json.stdout)).toEqual(factAt('0.5.1', 'aimDialogue'));
  });

  test.each([
    [
      ['ratsArrests', '--at', '0.5'],
      `show: there is no version '0.5' of the package; it has 0.1.0 to ${VERSION}; did you mean '0.5.1'?\n`,
    ],
    [
      ['ratsArrests', '--at', '99.9.9'],
      `show: there is no version '99.9.9' of the package; it has 0.1.0 to ${VERSION}\n`,
    ],
    [['ratsArrest', '--at', '0.1.0'], "show: no fact has the id 'ratsArrest'; did you mean 'ratsArrests'?\n"],
    [['unCharterPursued', '--at', '0.1.0'], "show: 0.1.0 has no fact 'unCharterPursued'; it was added in 0.6.0\n"],
  ])('%j is bad use', async (args, stderr) => {
    expect(await sco(['show', ...args])).toEqual({ exitCode: 2, stdout: '', stderr });
  });
});
