import { describe, expect, test } from 'vitest';
import { ratsArrests, VERSION } from '../../src/index.js';
import { formatRecorded, getAssessment, getReference } from '../../src/record/index.js';
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
    const { verdict, asOf, recorded, references } = getAssessment('nuclearShare');
    const { stdout } = await sco(['show', 'nuclearShare']);
    const text = stdout.replaceAll(/\s+/g, ' ');
    expect(text).toContain(`record ${verdict} as of ${asOf}`);
    for (const item of recorded) expect(text).toContain(`recorded ${formatRecorded(item)}`);
    for (const id of references) expect(text).toContain(`source ${getReference(id).title}`);
    const alone = (await sco(['show', 'drugsEventHeld'])).stdout.replaceAll(/\s+/g, ' ');
    expect(alone).toContain('; no source independent of the organization was found');
  });

  test('as JSON is the fact with its assessment', async () => {
    const assessment = getAssessment('ratsArrests');
    expect(JSON.parse((await sco(['show', 'ratsArrests', '--json'])).stdout)).toEqual({ ...ratsArrests, assessment });
  });
});
