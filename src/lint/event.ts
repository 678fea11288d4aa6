import type { EventFact } from '../model.js';
import { countries, otherCountry } from './countries.js';
import { mayBe } from './dates.js';
import { isDenied } from './denial.js';
import { datesOf, meeting, placesOf, sole } from './meeting.js';
import { placesIn } from './names.js';
import { absent, type Comparison } from './quantity.js';
import type { Span } from './reading.js';
import { settled } from './settled.js';
import type { Passage } from './tokens.js';
import type { Zone } from './zone.js';

/** Whether a passage names a place or a State, and not that of a meeting. */
const isElsewhere = (text: string, place: string, country: string | undefined, { start, end }: Span) =>
  placesIn(text).some((name) => name.start >= start && name.end <= end && name.id !== place && name.id !== country);

/** Compares the day and the place of a meeting. */
export function compareEvent(passage: Passage, fact: EventFact, zone: Zone): Comparison {
  const part = settled(passage.text, inSpan(passage, fact, zone));
  if (part.figure !== 'absent' || !zone.isShared) return part;
  const whole = settled(passage.text, inSpan(passage, fact, { start: 0, end: passage.text.length }));
  return whole.figure === 'differs' ? absent : whole;
}

function inSpan(passage: Passage, { date, place }: EventFact, zone: Span): Comparison {
  const part = passage.text.slice(zone.start, zone.end);
  const paired = pairedDate(passage, place, zone);
  if (paired) return { figure: paired.date && mayBe(paired.date, date) ? 'agrees' : 'differs', found: paired };
  const dates = datesOf(passage, date, zone).filter(({ item }) => !isOfOtherPlace(passage.text, item, place));
  const places = placesOf(passage, place, countries[place], zone);
  const isDeniedPlace = placesIn(passage.text).some(
    (name) => name.id === place && name.start >= zone.start && name.end <= zone.end && isDenied(passage.text, name),
  );
  const hasMeeting = new RegExp(meeting.source, 'iu').test(part);
  const rightDate = dates.find(({ isRight }) => isRight);
  const rightPlace = places.find(({ isRight }) => isRight);
  const besidePlace = dates.find(
    ({ item, isRight }) =>
      !isRight &&
      rightPlace !== undefined &&
      /^,?\s(?:(?:in|on)\s|\()?$/u.test(passage.text.slice(rightPlace.item.end, item.start)),
  );
  const elsewhere = sole(
    places.flatMap(({ item, isRight }) => {
      const state = isRight ? otherCountry(passage.text, item) : undefined;
      return state ? [{ item: state, isRight: false }] : [];
    }),
    ({ text }) => text,
  );
  if (elsewhere) return { figure: 'differs', found: elsewhere };
  const isOrdered = inOrder.test(part); // and not in pairs
  if (besidePlace && isOrdered) return absent;
  if (besidePlace) return { figure: 'differs', found: besidePlace.item };
  const wrongDate = rightDate ? undefined : sole(dates, ({ start, end }) => passage.text.slice(start, end));
  const wrongPlace = rightPlace ? undefined : sole(places, ({ text }) => text);
  // a date beside another place is that of another meeting
  if (wrongDate && !rightPlace && isElsewhere(passage.text, place, countries[place], zone)) return absent;
  // a bare year and no place is too little to be another date
  const isFull = rightPlace !== undefined || hasMeeting;
  if (wrongDate && (wrongPlace || (places.length > 0 && !rightPlace))) return absent; // another meeting
  if (wrongDate && isOrdered) return absent;
  if (wrongDate && isFull) return { figure: 'differs', found: wrongDate };
  const isOtherYear =
    !rightDate &&
    passage.tokens.some(
      (token) =>
        token.date?.year !== undefined &&
        token.start >= zone.start &&
        token.end <= zone.end &&
        !mayBe(token.date, date),
    );
  if (wrongPlace && isOtherYear) return absent;
  if (wrongPlace && (rightDate || hasMeeting)) return { figure: 'differs', found: wrongPlace };
  const right = rightPlace?.item ?? rightDate?.item;
  if (isDeniedPlace) return absent;
  return right ? { figure: 'agrees', found: right } : absent;
}

const inOrder = /(?<!\p{L})(?:respectively|in (?:that|this) order)(?!\p{L})/iu;

/** The date that a passage gives a place by their order: "in New York and Vienna in May and June 2015 respectively". */
function pairedDate(
  { text, tokens }: Passage,
  place: string,
  { start, end }: Span,
): Passage['tokens'][number] | undefined {
  if (!inOrder.test(text.slice(start, end))) return undefined;
  const within = (one: Span) => one.start >= start && one.end <= end;
  const dates = tokens.filter((token) => token.date && within(token));
  const named = placesIn(text).filter(within);
  const index = named.findIndex(({ id }) => id === place);
  return dates.length > 1 && dates.length === named.length ? dates[index] : undefined;
}

/** Whether a date is that of the meeting in another place: "the Tashkent summit of 2016", "the 2015 meeting in Ufa". */
function isOfOtherPlace(text: string, { start, end }: Span, place: string): boolean {
  const kind = '(?:summit|meeting|event|gathering|conference|session|talks)';
  const from = Math.max(0, start - 80);
  const names = placesIn(text.slice(from, end + 60)).filter(({ id }) => id !== place);
  return names.some((name) => {
    const [first, last] = [name.start + from, name.end + from];
    return last <= start
      ? new RegExp(`^(?:['’]s)?\\s(?:\\p{L}+\\s)?${kind}\\s(?:of|in|on)\\s(?:the\\s)?$`, 'iu').test(
          text.slice(last, start),
        )
      : new RegExp(`^\\s(?:\\p{L}+\\s)?(?:${kind}\\s(?:in|at)\\s)?$`, 'iu').test(text.slice(end, first)) &&
          (new RegExp(kind, 'iu').test(text.slice(end, first)) ||
            new RegExp(`^\\s${kind}`, 'iu').test(text.slice(last, last + 12)));
  });
}
