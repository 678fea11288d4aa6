import type { AssessmentContent } from '../../src/record/model.js';
import type { Bearing } from '../../src/record/pair-model.js';
import { needsOf, type Verdict, verdicts } from '../../src/record/verdicts.js';
import { faultIn, type Rule } from './rule.js';

/** An assessment has what its verdict needs (a pair of the right sort, a recorded item, a search), and nothing against it. */
export const verdictsAreGrounded: Rule = ({ record }) =>
  record.assessments.flatMap(({ file, value }) => {
    const { fact, verdict, pairs, recorded, searched } = value;
    const { needsRecorded, needsSearch } = verdicts[verdict];
    const missing = (field: string, remedy: string) =>
      faultIn(file, fact, field, `lacks what the verdict '${verdict}' needs`, remedy);
    return [
      ...(hasPair(value) ? [] : [missing('pairs', `add ${wordsFor(verdict)}, or correct the verdict`)]),
      ...pairs.flatMap(({ role, bears }, index) =>
        (role === 'independent' || role === 'primaryText') && isExcluded(verdict, bears)
          ? [
              faultIn(
                file,
                fact,
                `pairs.${index}.bears`,
                `is '${bears}', which does not fit '${verdict}'`,
                'correct one of them',
              ),
            ]
          : [],
      ),
      ...(needsRecorded && !recorded ? [missing('recorded', 'give the figure, date or name that differs')] : []),
      ...(needsSearch && !searched ? [missing('searched', 'say when, in which languages and for what')] : []),
    ];
  });

const isExcluded = (verdict: Verdict, bears: Bearing) =>
  (verdicts[verdict].excludes as readonly Bearing[]).includes(bears);

function hasPair({ verdict, pairs }: AssessmentContent): boolean {
  const needs = needsOf(verdict);
  return (
    needs === undefined ||
    pairs.some(
      ({ role, bears, locator }) =>
        (needs.bears === undefined || bears === needs.bears) &&
        (needs.roles === undefined || needs.roles.includes(role)) &&
        (!needs.locator || locator !== undefined),
    )
  );
}

function wordsFor(verdict: AssessmentContent['verdict']): string {
  const { bears, roles = [], locator } = needsOf(verdict) ?? {};
  return [
    'a pair',
    roles.length > 0 && `with the role ${roles.join(' or ')}`,
    bears && `that ${bears}`,
    locator && 'and has a locator',
  ]
    .filter(Boolean)
    .join(' ');
}
