import { daysFollowSources } from './days-follow-sources.js';
import { find, testRule } from './test-rule.js';

testRule(daysFollowSources, [
  [
    'finds a day before a source was published',
    (data) => {
      Object.assign(find(data, 'assessments', 'ferryGuests'), { asOf: '2004-12-31' });
    },
    "data/record/ferry.json: ferryGuests › asOf: lies before 'yearbook' was published; correct it, or issued of the reference",
    "data/record/ferry.json: ferryGuests › asOf: lies before 'seaAtlas' was published; correct it, or issued of the reference",
  ],
  [
    'finds a day before an inferred day of publication',
    (data) => {
      Object.assign(find(data, 'assessments', 'ferryGuests'), { asOf: '2006-03-03' });
    },
    "data/record/ferry.json: ferryGuests › asOf: lies before 'yearbook' was seen; correct it, or seen.on of the reference",
    "data/record/ferry.json: ferryGuests › asOf: lies before 'seaAtlas' was published; correct it, or issued of the reference",
  ],
  [
    'finds a day before a source was seen',
    (data) => {
      Object.assign(find(data, 'assessments', 'regattaHeld'), { asOf: '2020-01-01' });
    },
    "data/record/regatta.json: regattaHeld › asOf: lies before 'leaflet' was seen; correct it, or seen.on of the reference",
  ],
  [
    'admits the day on which the last source was seen',
    (data) => {
      Object.assign(find(data, 'assessments', 'regattaHeld'), { asOf: '2020-01-02' });
    },
  ],
  [
    'finds a day before the search',
    (data) => {
      Object.assign(find(data, 'assessments', 'regattaHeld'), { searched: { on: '2020-01-04' } });
    },
    'data/record/regatta.json: regattaHeld › asOf: lies before the search; correct it, or searched.on',
  ],
  [
    'finds a source that was seen before it was published',
    (data) => {
      Object.assign(find(data, 'references', 'leaflet'), { issued: '2020-02?' });
    },
    'data/record/references.json: leaflet › seen.on: lies before the source was published; correct it, or issued',
    "data/record/regatta.json: regattaHeld › asOf: lies before 'leaflet' was published; correct it, or issued of the reference",
  ],
]);
