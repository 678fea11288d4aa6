import { describe, expect, test } from 'vitest';
import { generateModules } from '../../scripts/emit/modules.js';
import { assessments, formatRecorded, getAssessment } from '../../src/record/index.js';
import { verdicts } from '../../src/record/verdicts.js';
import { dateInWords } from '../../src/record/words.js';

const facts = Object.entries(generateModules())
  .filter(([name]) => name.startsWith('facts/'))
  .map(([, text]) => text)
  .join('\n');

/** The lines of the doc comment above a constant. */
function hoverOf(id: string): string[] {
  const above = facts.slice(0, facts.indexOf(`export const ${id}:`));
  return above
    .slice(above.lastIndexOf('/**'))
    .split('\n')
    .slice(1, -2)
    .map((line) => line.replace(/^ \* ?/, ''));
}

describe('a hover', () => {
  test.each(assessments.map((assessment) => [assessment.fact, assessment] as const))(
    'of %s shows the verdict',
    (id, assessment) => {
      const { verdict, asOf } = assessment;
      const [shown = ''] = hoverOf(id).filter((line) => line.includes(' Record: '));
      expect(shown).toContain(` Record: ${verdicts[verdict].label}`);
      expect(shown).toMatch(new RegExp(` as of ${dateInWords(asOf)}\\.$`));
    },
  );

  const against = assessments.filter(({ verdict }) => verdicts[verdict].caution === 'warning');
  test.each(against.map((assessment) => [assessment.fact, assessment] as const))(
    'of %s says in its first lines what contradicts it',
    (id, { verdict, pairs, recorded = [] }) => {
      const [headline, warning = ''] = hoverOf(id).filter((line) => !line.startsWith('Amended in '));
      expect(headline).toMatch(/^The post /);
      expect(warning.toLowerCase()).toMatch(new RegExp(`^\\*\\*${verdicts[verdict].label}\\*\\*: `));
      expect(recorded.length).toBeGreaterThan(0);
      expect(warning).toMatch(/; sources?: \S/);
      const against = pairs.filter(({ bears }) => bears === 'contradicts').map(({ reference }) => reference as string);
      const shown = recorded.filter((item) => item.references.some((source) => against.includes(source)));
      for (const item of shown.slice(0, 2)) expect(warning).toContain(formatRecorded(item));
    },
  );

  test('of a fact that nothing contradicts has no warning', () => {
    const warnings = Object.values(verdicts).filter(({ caution }) => caution === 'warning');
    const warning = new RegExp(`^\\*\\*(?:${warnings.map(({ label }) => label).join('|')})`, 'im');
    expect(hoverOf('nuclearShare').join('\n')).toMatch(warning);
    expect(getAssessment('nuclearPowers').verdict).toBe('corroborated');
    expect(hoverOf('nuclearPowers').join('\n')).not.toMatch(warning);
  });
});
