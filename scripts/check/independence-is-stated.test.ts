import { independenceIsStated } from './independence-is-stated.js';
import { find, testRule } from './test-rule.js';

testRule(independenceIsStated, [
  [
    'finds a verdict that rests on nothing',
    (data) => {
      Object.assign(find(data, 'assessments', 'charterKept'), { verdict: 'corroborated' });
    },
    "data/record/regatta.json: charterKept › references: is empty, though 'corroborated' rests on sources; name the sources",
  ],
  [
    'finds a verdict of parties that does not say so',
    (data) => {
      Object.assign(find(data, 'assessments', 'regattaHeld'), { noIndependentSource: undefined });
    },
    'data/record/regatta.json: regattaHeld › references: holds no source independent of the organization; name one, or set noIndependentSource to true',
  ],
  [
    'finds a verdict that disowns its independent source',
    (data) => {
      Object.assign(find(data, 'assessments', 'ferryGuests'), { noIndependentSource: true });
    },
    'data/record/ferry.json: ferryGuests › noIndependentSource: is set, though a source is independent; remove it',
  ],
  [
    'finds a verdict that needs no source and says that none is independent',
    (data) => {
      Object.assign(find(data, 'assessments', 'charterKept'), { noIndependentSource: true });
    },
    "data/record/regatta.json: charterKept › noIndependentSource: is set, though the verdict is 'selfDescription'; remove it",
  ],
]);
