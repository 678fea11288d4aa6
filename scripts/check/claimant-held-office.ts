import { dayRange } from '../../src/edtf.js';
import { faultIn, type Rule } from './rule.js';

/** The claimant is the author of the article, held the office when it appeared, and the organization is an entity. */
export const claimantHeldOffice: Rule = ({ source, entities }) => {
  const { claimant, article } = source.value;
  const fault = (field: string, problem: string, remedy: string) =>
    faultIn(source.file, 'the post', `claimant.${field}`, problem, remedy);
  const author = `${article.author.given} ${article.author.family}`;
  const [term, issued] = [claimant.term, article.issued].map(dayRange);
  const isInOffice = term && issued && term.first <= issued.first && issued.last <= term.last;
  const isKnown = entities.some(
    ({ value: { type, name } }) => type === 'organization' && name === claimant.organization,
  );
  return [
    ...(claimant.name === author ? [] : [fault('name', `is not '${author}'`, 'name the author of the article')]),
    ...(isInOffice ? [] : [fault('term', `does not include ${article.issued}`, 'give the office held then')]),
    ...(isKnown ? [] : [fault('organization', 'is the name of no organization', 'name one of data/entities/')]),
  ];
};
