import type { Assessment } from '../../src/record/model.js';
import type { Role } from '../../src/record/pair-model.js';
import { verdictNames } from '../../src/record/verdicts.js';

// "was not looked up", "were not compared", "nobody has checked", "no search was made"
const admission =
  /\b(?:not|nobody|never|nothing|(?:has|have) yet to|remains? to)\b[^.;]{0,40}\b(?:look(?:ed)?(?: up| for| into)?|compared|examined|checked|sought|searched|traced|consulted|measured|verified|read|opened|reviewed|studied|assessed)\b|\bno [\w -]{1,40}(?:was|were) (?:look|compar|examin|check|sought|search|read)\w*|\bun(?:checked|examined|read|searched|verified|reviewed|studied)\b|\bno (?:attempt|search)\b|\bbeyond the scope\b/i;

/** The figures by which the state of the record is judged. */
export function recordStatus(assessments: readonly Assessment[]) {
  const pairs = assessments.flatMap((assessment) => assessment.pairs);
  const count = (fits: (assessment: Assessment) => boolean) => assessments.filter(fits).length;
  const pairsOf = (role: Role) => pairs.filter((pair) => pair.role === role).length;
  return {
    assessments: assessments.length,
    verdicts: Object.fromEntries(verdictNames.map((name) => [name, count(({ verdict }) => verdict === name)])),
    withoutPair: count(({ pairs: own }) => own.length === 0),
    withTextAndLocator: count(({ pairs: own }) => own.some(({ role, locator }) => role === 'primaryText' && locator)),
    pairs: {
      all: pairs.length,
      primaryText: pairsOf('primaryText'),
      independent: pairsOf('independent'),
      party: pairsOf('party'),
      coOrganizer: pairsOf('coOrganizer'),
    },
    /** Facts whose note admits that nobody looked, outside the verdict that says so. */
    admissions: assessments
      .filter(({ verdict, note }) => verdict !== 'notSought' && admission.test(note))
      .map(({ fact }) => fact),
  };
}
