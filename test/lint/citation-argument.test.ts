import { expect, test } from 'vitest';
import { citationKey, citeSet, fileUrl, packageUrl } from '../../src/citations/index.js';
import { ratsArrests, ratsExtraditions, VERSION } from '../../src/index.js';
import { checkPassage } from '../../src/lint/index.js';

const wrong = 'About 100 people were arrested.';
const key = citationKey(ratsArrests);
const set = citeSet([ratsArrests, ratsExtraditions]);

test.each([
  'ratsArrests',
  ' ratsArrests ',
  '@ratsArrests',
  '[@ratsArrests]',
  '@{ratsArrests}',
  '[see @ratsArrests, p. 3]',
  `@ratsArrests:${VERSION}`,
  String.raw`\cite{ratsArrests}`,
  String.raw`\parencite[3]{ratsArrests}`,
  `\\cite{ratsArrests:${VERSION}}`,
  packageUrl(ratsArrests),
  fileUrl(ratsArrests),
  key,
  set,
])('%s is a citation', (citation) => {
  expect(checkPassage(wrong, citation)).toMatchObject({ fact: 'ratsArrests', figure: 'differs' });
});

test.each([
  ['ratsArrest', 'FACT_NOT_FOUND', 'ratsArrests'],
  ['[@ratsArrest]', 'FACT_NOT_FOUND', 'ratsArrests'],
  [packageUrl(ratsArrests).replace('ratsArrests', 'ratsArrest'), 'FACT_NOT_FOUND', 'ratsArrests'],
  [packageUrl(ratsArrests).replace(VERSION, '99.0.0'), 'VERSION_NOT_FOUND', VERSION],
  ['@ratsArrests:0.0.1', 'VERSION_NOT_FOUND', expect.any(String)],
  [`${key.slice(0, -12)}0123456789ab`, 'INVALID_ARGUMENT', undefined],
  [`${set.slice(0, -12)}0123456789ab`, 'INVALID_ARGUMENT', undefined],
] as const)('%s is refused', (citation, code, suggestion) => {
  expect(() => checkPassage(wrong, citation)).toThrow(
    expect.objectContaining({ code, fn: 'checkPassage', suggestion }),
  );
});

test('every member of a set that does not exist is named', () => {
  const poor = set.replace('ratsArrests', 'ratsArrest').replace('ratsExtraditions', 'ratsExtradition');
  expect(() => checkPassage(wrong, poor)).toThrow(/'ratsArrest'.*'ratsExtradition'/);
});

const other = 'The SCO met in the spring.';

test.each([
  ['differs', `${wrong} ${other}`],
  ['differs', `${other} ${wrong}`],
  ['absent', `${wrong} Later, about 300 people were arrested.`],
  ['differs', `${wrong.slice(0, -1)} @ratsArrests. Later, about 300 people were questioned.`],
])('several sentences without the citation: %s, %s', (figure, text) => {
  expect(checkPassage(text, 'ratsArrests').figure).toBe(figure);
});
