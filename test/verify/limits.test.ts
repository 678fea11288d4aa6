import { describe, expect, test } from 'vitest';
import { post } from '../source/post.js';
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
    ['a hyphen inside a word', /(?<=organ)(?=ization)/g, '-'],
    ['a word broken at a line end with a dash', /(?<=organ)(?=ization)/g, '\u2013\n'],
    ['a quote mark of mail inside a line', /(?<=organ)(?=ization)/g, '>'],
  ])('with %s is changed there', (_name, find, put) => {
    const { copy, touched } = changedAt(find, put);
    expect(touched.length).toBeGreaterThan(0);
    expect(faultsOf(copy, touched)).toEqual([]);
  });
});
