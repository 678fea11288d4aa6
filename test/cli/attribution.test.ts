import { expect, test } from 'vitest';
import { attributes } from '../../src/cli/lint/attribution.js';

test.each([
  'According to the post, many people live there.',
  'The post claims that many people live there.',
  'Reportedly, many people live there.',
  'Many people live there, which is disputed.',
  'This contested figure is often repeated.',
])('a sentence that attributes or qualifies: %s', (sentence) => expect(attributes(sentence)).toBe(true));

test.each([
  'Many people live there.',
  'The figure is undisputed.',
  'The figure is not disputed.',
  'Territorial claims were settled.',
  'The organization maintains a secretariat.',
  'The member States met.',
])('a sentence that does neither: %s', (sentence) => expect(attributes(sentence)).toBe(false));
