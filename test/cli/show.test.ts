import { describe, expect, test } from 'vitest';
import { ratsArrests, VERSION } from '../../src/index.js';
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
    const breakable = stdout.split('\n').filter((line) => !/^ +https?:\S+$/.test(line)); // an address is not broken
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
});
