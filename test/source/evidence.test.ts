import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { evidenceFaults } from '../../scripts/check/evidence.js';
import { loadData } from '../../scripts/load.js';
import { faultLine } from '../../scripts/read/fault.js';
import { paragraphsOf } from '../../src/verify/locate.js';
import { looseForm, strictLines } from '../../src/verify/profile.js';
import { post } from './post.js';

const data = loadData();
const source = data.source.value;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe.skipIf(post === undefined)('the post itself (skipped without a copy: set SCO_FACTS_POST)', () => {
  const text = post ?? '';
  const lines = strictLines(text);
  const paragraphs = paragraphsOf(text, source);

  test('holds every paragraph, in order', () => {
    expect([...paragraphs.keys()]).toEqual(source.paragraphs.map((paragraph) => paragraph.paragraph));
  });

  test('has paragraphs and headings of the recorded length and digests', () => {
    const expected = [...source.paragraphs, ...source.headings].map(({ length, strict, loose }) => ({
      length,
      strict,
      loose,
    }));
    const actual = expected.map(({ strict }) => {
      const line = lines.find((candidate) => sha256(candidate) === strict) ?? '';
      return { length: [...line].length, strict: sha256(line), loose: sha256(looseForm(line)) };
    });
    expect(actual).toEqual(expected);
  });

  test('has a body of the recorded length and digests, headings before their paragraphs', () => {
    const parts = source.paragraphs.flatMap(({ paragraph, strict }) => [
      ...source.headings.filter((heading) => heading.before === paragraph).map((heading) => heading.strict),
      strict,
    ]);
    const body = parts.map((strict) => lines.find((line) => sha256(line) === strict)).join('\n');
    expect({ length: [...body].length, strict: sha256(body), loose: sha256(looseForm(body)) }).toEqual(source.body);
  });

  test('has the evidence of every fact, to the character', () => {
    expect(evidenceFaults(data.facts, paragraphs).map(faultLine)).toEqual([]);
  });
});
