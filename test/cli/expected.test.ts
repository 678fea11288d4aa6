import { expect, test } from 'vitest';
import { installed } from '../../src/cli/archive.js';
import { expectedFor } from '../../src/cli/lint/expected.js';
import { judgeBy } from '../../src/cli/lint/judge.js';
import { formatQuantity, ratsArrests } from '../../src/index.js';

const judge = judgeBy(installed);
const { asPrinted } = ratsArrests;

test.each([
  ['The summit was held in Tashkent in June 2017 [@astanaSummitHeld].', 'Tashkent', 'Astana'],
  ['The summit was held in Astana on 7 May 2016 [@astanaSummitHeld].', '7 May 2016', '8 to 9 June 2017'],
  ['The joint event was held in New York in May 2015 [@jointChallengesEventHeld].', 'May 2015', 'November 2016'],
  ['India became a full member at the summit in Tashkent [@indiaAccession].', 'Tashkent', 'Astana'],
  ['India became a full member of the SCO in 2012 [@indiaAccession].', '2012', '8 to 9 June 2017'],
  ['Iran became a full member of the SCO at the Astana summit [@indiaAccession].', 'Iran', 'India'],
  [`From 2012 to 2014 more than ${asPrinted} people were arrested [@ratsArrests].`, '2012 to 2014', '2011 to 2015'],
  ['About 9,876 people were arrested [@ratsArrests].', 'About 9,876', formatQuantity(ratsArrests)],
  ['It stretches from Lianyungang to Berlin [@territoryEastWest].', 'Berlin', 'Kaliningrad'],
  [
    'The territory stretches from Lianyungang in the west to Kaliningrad [@territoryEastWest].',
    'Lianyungang',
    'Lianyungang in the east',
  ],
  [
    'The territory stretches from Lianyungang to Kaliningrad in Belarus [@territoryEastWest].',
    'Belarus',
    'Russian Federation',
  ],
])('%s', (text, found, expected) => {
  expect(judge('a.md', text)).toMatchObject([{ figure: 'differs', found, expected }]);
});

test('a bound is shown with its number', () => {
  expect(judge('a.md', `Some ${asPrinted} people were arrested [@ratsArrests].`)).toMatchObject([
    { figure: 'bound', expected: formatQuantity(ratsArrests) },
  ]);
});

test('the whole fact is shown if it is open which end is meant', () => {
  const fact = { kind: 'extent', axis: 'east-west', from: 'lianyungang', to: 'kaliningrad' } as never;
  const compared = { found: 'Berlin', expected: 'all', passage: 'It stretches from Berlin to Boston.' };
  expect(expectedFor(fact, compared)).toBe('all');
});
