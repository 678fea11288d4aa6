import { describe, expect, test } from 'vitest';
import { verifySource } from '../../src/verify/verify.js';
import { post } from '../source/post.js';
import { copyOf } from './lib/copies.js';
import { copyFaults } from './lib/copy-faults.js';
import { faultsOf, type Touch } from './lib/faults.js';
import { paragraphs, withParagraphs } from './lib/lines.js';

/** What is no longer the same text by the text profile, so that it is condemned where it stands, and only there. */
describe.skipIf(post === undefined)('a copy (skipped without one of the post: set SCO_FACTS_POST)', () => {
  const changedAt = (find: RegExp, put: string) => {
    const changes: Record<number, string> = {};
    const touched: Touch[] = [];
    for (const [paragraph, text] of paragraphs) {
      changes[paragraph] = text.replaceAll(find, put);
      for (const { 0: found, index } of text.matchAll(find)) {
        touched.push({ paragraph, start: index, end: index + found.length });
      }
    }
    return { copy: withParagraphs(changes), touched };
  };

  test.each([
    ['two hyphens for a dash', /—/g, '--'],
    ['spaces around a dash', /—/g, ' — '],
    ['a dash left out', /—/g, ' '],
    ['a hyphen left out', /(?<=\p{L})-(?=\p{L})/gu, ''],
    ['a word joiner inside a word', /(?<=organ)(?=ization)/g, '\u2060'],
    ['a word broken at a line end with a hyphen', /(?<=organ)(?=ization)/g, '-\n'],
  ])('with %s is changed there', (_name, find, put) => {
    const { copy, touched } = changedAt(find, put);
    expect(touched.length).toBeGreaterThan(0);
    expect(faultsOf(copy, touched)).toEqual([]);
  });

  const quotedMail = (text: string) => text.replaceAll(/^/gm, '> ');

  test('quoted as in mail, a paragraph to a line, is found, but not as lines of its own', () => {
    const copy = copyOf({ seed: 1 });
    expect(copyFaults({ ...copy, text: quotedMail(copy.text), rewrapped: new Set(paragraphs.keys()) })).toEqual([]);
  });

  test('quoted as in mail and wrapped is found only without the quote marks', () => {
    const copy = copyOf({ seed: 1, layout: { width: 72, atDashes: false } });
    const quoted = quotedMail(copy.text);
    expect(verifySource(quoted).count).toMatchObject({ verbatim: 0, retypeset: 0 });
    expect(copyFaults({ ...copy, text: quoted.replaceAll(/^> /gm, '') })).toEqual([]);
  });
});
