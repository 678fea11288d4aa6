import { aboutIsComplete } from './about-is-complete.js';
import { addressesAreOriginal } from './addresses-are-original.js';
import { bodyIsCovered } from './body-is-covered.js';
import { boundsAgreeWithPrint } from './bounds-agree-with-print.js';
import { calculationsAreUsed } from './calculations-are-used.js';
import { claimantHeldOffice } from './claimant-held-office.js';
import { computedIsRecomputed } from './computed-is-recomputed.js';
import { datesArePrinted } from './dates-are-printed.js';
import { daysFollowSources } from './days-follow-sources.js';
import { entitiesAreUsed } from './entities-are-used.js';
import { entityPeriodsAgreeWithNames } from './entity-periods-agree-with-names.js';
import { eventDatesRefineFacts } from './event-dates-refine-facts.js';
import { factsAreAssessed } from './facts-are-assessed.js';
import { figuresArePrinted } from './figures-are-printed.js';
import { idsAreUnique } from './ids-are-unique.js';
import { idsAreUsableNames } from './ids-are-usable-names.js';
import { inputsHaveDigests } from './inputs-have-digests.js';
import { languagesHaveUnits } from './languages-have-units.js';
import { mentionsResolve } from './mentions-resolve.js';
import { officialNamesFollowEachOther } from './official-names-follow-each-other.js';
import { paragraphsAreNumbered } from './paragraphs-are-numbered.js';
import { passagesHaveRollingHashes } from './passages-have-rolling-hashes.js';
import { periodsArePrinted } from './periods-are-printed.js';
import { printedFormsAreCounted } from './printed-forms-are-counted.js';
import { printedFormsAreShort } from './printed-forms-are-short.js';
import { recordIdsAreUnique } from './record-ids-are-unique.js';
import { recordedRestsOnReferences } from './recorded-rests-on-references.js';
import { referencesAreNamedOnce } from './references-are-named-once.js';
import { referencesAreUsed } from './references-are-used.js';
import { referencesResolve } from './references-resolve.js';
import type { Rule } from './rule.js';
import { spansLieInParagraphs } from './spans-lie-in-paragraphs.js';
import { statementsGiveFigures } from './statements-give-figures.js';
import { textsAreOfInstruments } from './texts-are-of-instruments.js';
import { titlesAreUnique } from './titles-are-unique.js';
import { treatiesEnterIntoForce } from './treaties-enter-into-force.js';
import { uncoveredIsInBody } from './uncovered-is-in-body.js';
import { unitsHaveWords } from './units-have-words.js';
import { valuesAgreeWithPrint } from './values-agree-with-print.js';
import { verdictsAreGrounded } from './verdicts-are-grounded.js';

/** The rules across the parts of `data/`, in the order of their reports. */
export const rules: readonly Rule[] = [
  claimantHeldOffice,
  idsAreUnique,
  idsAreUsableNames,
  titlesAreUnique,
  mentionsResolve,
  aboutIsComplete,
  entitiesAreUsed,
  paragraphsAreNumbered,
  spansLieInParagraphs,
  printedFormsAreShort,
  valuesAgreeWithPrint,
  figuresArePrinted,
  boundsAgreeWithPrint,
  statementsGiveFigures,
  periodsArePrinted,
  datesArePrinted,
  entityPeriodsAgreeWithNames,
  officialNamesFollowEachOther,
  treatiesEnterIntoForce,
  eventDatesRefineFacts,
  unitsHaveWords,
  languagesHaveUnits,
  passagesHaveRollingHashes,
  printedFormsAreCounted,
  bodyIsCovered,
  uncoveredIsInBody,
  factsAreAssessed,
  recordIdsAreUnique,
  referencesResolve,
  referencesAreNamedOnce,
  referencesAreUsed,
  recordedRestsOnReferences,
  textsAreOfInstruments,
  verdictsAreGrounded,
  computedIsRecomputed,
  inputsHaveDigests,
  calculationsAreUsed,
  addressesAreOriginal,
  daysFollowSources,
];
