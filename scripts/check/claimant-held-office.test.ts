import { claimantHeldOffice } from './claimant-held-office.js';
import { type Loose, testRule } from './test-rule.js';

const claimant = (fields: object) => (data: Loose) => {
  Object.assign(data.source.value.claimant, fields);
};

testRule(claimantHeldOffice, [
  [
    'finds a claimant who did not sign the article',
    claimant({ name: 'Ann Other' }),
    "data/source.json: the post › claimant.name: is not 'Ann Author'; name the author of the article",
  ],
  [
    'finds an office that ended before',
    claimant({ term: '1999/2002' }),
    'data/source.json: the post › claimant.term: does not include 2003-04; give the office held then',
  ],
  [
    'finds an unknown organization',
    claimant({ organization: 'Harbour' }),
    'data/source.json: the post › claimant.organization: is the name of no organization; name one of data/entities/',
  ],
]);
