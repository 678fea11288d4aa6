import { entities, facts } from '../../index.js';
import { datesIn } from '../../lint/dates.js';
import { placesIn, statesIn } from '../../lint/names.js';
import { otherPeriod } from '../../lint/period.js';
import type { EventFact, ExtentFact, Fact, MembershipFact, QuantityFact } from '../../model.js';
import { dateInWords } from '../../record/words.js';
import { nameOfEntity } from '../../summary.js';

/** What a passage gives, and all that the fact has where it differs. */
export interface Compared {
  readonly found: string;
  readonly expected: string;
  readonly passage: string;
}

/** Says what a fact has in place of what was found: its date for a date, its place for a place, else everything. */
export function expectedFor(fact: Fact, compared: Compared): string {
  switch (fact.kind) {
    case 'quantity':
      return periodFor(fact, compared) ?? compared.expected;
    case 'event':
      return meetingPart(fact, compared.found);
    case 'membership':
      return admissionPart(fact, compared);
    case 'extent':
      return endFor(fact, compared) ?? compared.expected;
    default:
      return compared.expected;
  }
}

function periodFor({ period }: QuantityFact, { found, passage }: Compared): string | undefined {
  if (period === undefined) return undefined;
  const isFound = ({ start, end }: { readonly start: number; readonly end: number }) =>
    passage.slice(start, end).replaceAll(/\s+/gu, ' ').trim() === found;
  return otherPeriod(passage, period, isFound) ? timeInWords(period) : undefined;
}

/** A date or interval, with the month of two days written once. */
const timeInWords = (edtf: string) => dateInWords(edtf).replace(/^(\d+) (\p{L}+ \d+) to (\d+) \2$/u, '$1 to $3 $2');

const isDate = (found: string) => datesIn(found).length > 0;

const meetingPart = ({ date, place }: Pick<EventFact, 'date' | 'place'>, found: string): string =>
  isDate(found) ? timeInWords(date) : nameOfEntity(place);

/** The time or place of the meeting that granted a membership, or the State that was admitted. */
function admissionPart({ state, grantedAt }: MembershipFact, { found, expected, passage }: Compared): string {
  const meeting = facts.find(
    (fact): fact is typeof fact & EventFact => fact.kind === 'event' && fact.about.some((id) => id === grantedAt),
  );
  const isNamed = statesIn(passage).some(({ id }) => id === state); // if not, another State stands in its place
  return meeting && isNamed ? meetingPart(meeting, found) : expected;
}

/** The side of an end, the country of an end, or the other end; nothing if it is open which end is meant. */
function endFor({ axis, from, to }: ExtentFact, { found, passage }: Compared): string | undefined {
  const isEnd = (id: string | undefined) => id === from || id === to;
  const [place] = placesIn(found);
  if (isEnd(place?.id)) return `${found} in the ${axis.split('-')[place?.id === from ? 0 : 1]}`;
  const ends = placesIn(passage).filter(({ id }) => isEnd(id));
  if (!place && statesIn(found).length > 0) {
    const end = ends.findLast(({ start }) => start < passage.indexOf(found));
    const country = entities.flatMap((one) => (one.id === end?.id && 'country' in one ? [one.country] : []))[0];
    return country === undefined ? undefined : nameOfEntity(country);
  }
  const [only, ...others] = new Set(ends.map(({ id }) => id));
  if (only === undefined || others.length > 0) return undefined;
  return nameOfEntity(only === from ? to : from);
}
