import { type Fact, formatQuantity, getEntity, isEntityId } from 'sco-facts';
import { dateInWords } from './words.js';

type FactOf<Kind extends Fact['kind']> = Extract<Fact, { readonly kind: Kind }>;

/** What is large at the top of a page: the content that the kind adds to a fact, and its terms. */
export interface Lead {
  readonly large?: string;
  /** The time that it covers. */
  readonly period?: string;
  readonly terms: readonly (readonly [term: string, text: string])[];
}

const nameOf = (id: string) => (isEntityId(id) ? getEntity(id).name : id);
const named = ({ name }: { readonly name: string }): Lead => ({ large: sentenceCase(name), terms: [] });
const sentenceCase = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const periodTerm = (period: string | undefined): Lead['terms'] =>
  period === undefined ? [] : [['Period', dateInWords(period)]];

const bounds = {
  exactly: 'no qualifier in the post',
  moreThan: 'a lower limit',
  almost: 'a little less than the number',
  approximately: 'a rough number',
} as const;

const leads: { readonly [Kind in Fact['kind']]: (fact: FactOf<Kind>) => Lead } = {
  quantity: (fact) => ({
    large: formatQuantity(fact),
    ...(fact.period === undefined ? {} : { period: dateInWords(fact.period) }),
    terms: [
      ['Bound', `${fact.bound}: ${bounds[fact.bound]}`],
      ['Unit', fact.unitAsPrinted === undefined ? fact.unit : `${fact.unit}, printed as “${fact.unitAsPrinted}”`],
      ['Printed as', fact.asPrinted],
    ],
  }),
  event: (fact) => ({
    large: dateInWords(fact.date),
    terms: [
      ['Event', fact.name],
      ['Place', nameOf(fact.place)],
      ['Organizers', fact.organizers.map(nameOf).join(', ')],
    ],
  }),
  membership: ({ state, organization, status, grantedAt }) => ({
    large: nameOf(state),
    terms: [
      ['Membership', `${status} member of ${nameOf(organization)}`],
      ['Granted at', nameOf(grantedAt)],
    ],
  }),
  extent: ({ axis, from, to }) => ({
    large: `${nameOf(from)} to ${nameOf(to)}`,
    terms: [['Axis', axis === 'north-south' ? 'north to south' : 'east to west']],
  }),
  instrument: ({ instrument, role }) => ({ large: nameOf(instrument), terms: [['Role', role]] }),
  principle: named,
  aim: named,
  means: named,
  threat: named,
  assertion: ({ period }) => ({ terms: periodTerm(period) }),
};

/** What the page of a fact shows large, and the terms below it. */
export const leadOf = (fact: Fact): Lead => (leads[fact.kind] as (fact: Fact) => Lead)(fact);
