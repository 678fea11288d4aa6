import { describe, expect, test } from 'vitest';
import { facts, findFacts } from '../../src/index.js';
import { findAssessments, getAssessment } from '../../src/record/index.js';
import { sco } from './lib/memory.js';
import { widthOf } from './lib/width.js';

describe('list', () => {
  test('names every fact once, in lines of 80 characters', async () => {
    const { stdout } = await sco(['list']);
    const ids = [...stdout.matchAll(/^([a-z]\w+) {2}/gm)].map((found) => found[1]);
    expect(ids).toEqual(facts.map((fact) => fact.id));
    expect(widthOf(stdout)).toBeLessThanOrEqual(80);
  });

  test('fills the terminal, within reason', async () => {
    const widths = [20, 72, 100, 300].map(async (columns) => {
      const { stdout } = await sco(['list'], { columns, env: { NO_COLOR: '1' } });
      return widthOf(stdout);
    });
    const [tiny = 0, narrow = 0, wide = 0, widest = 0] = await Promise.all(widths);
    expect(narrow).toBeLessThanOrEqual(72);
    expect(tiny).toBe(narrow);
    expect(wide).toBeGreaterThan(80);
    expect(wide).toBeLessThanOrEqual(100);
    expect(widest).toBeLessThanOrEqual(120);
  });

  test('is filtered, and as JSON the facts with their assessments', async () => {
    const { stdout } = await sco(['list', '--topic', 'rats', '--kind', 'quantity', '--json']);
    const facts = findFacts({ topic: 'rats', kind: 'quantity' });
    expect(JSON.parse(stdout)).toEqual(facts.map((fact) => ({ ...fact, assessment: getAssessment(fact.id) })));
    expect((await sco(['list', '--topic', 'rats', '--kind', 'event'])).stdout).toMatch(/^No fact matches all/);
  });

  test('shows the verdict of each, and finds by it', async () => {
    const { stdout } = await sco(['list', '--verdict', 'contradicted']);
    expect(stdout.match(/^\w+(?= {2})/gm)).toEqual(
      findAssessments({ verdict: 'contradicted' }).map(({ fact }) => fact),
    );
    expect(stdout.match(/\[contradicted\]/g)).toHaveLength(findAssessments({ verdict: 'contradicted' }).length);
  });
});
