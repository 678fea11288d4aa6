import { recordStatus } from './docs/record-status.js';
import { standingAssessments } from './docs/verdict-parts.js';
import { loadData } from './load.js';
import { orFaults } from './read/fault.js';

// prints the figures by which the state of the record is judged
const { assessments, verdicts, withoutPair, withTextAndLocator, pairs, admissions } = orFaults(() =>
  recordStatus(standingAssessments(loadData())),
);
const listed = (counts: object) => Object.entries(counts).map(([name, count]) => `${name} ${count}`);

console.log(`assessments: ${assessments}
verdicts: ${listed(verdicts).join(', ')}
pairs: ${listed(pairs).join(', ')}
assessments without any pair: ${withoutPair}
assessments with the text of a document and a locator: ${withTextAndLocator}
notes that admit not having looked: ${[admissions.length, ...admissions].join(' ')}`);
