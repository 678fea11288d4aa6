import { facts } from '../generated/facts.js';
import type { EventFact, ExtentFact, MembershipFact } from '../model.js';
import { type DateInText, datesIn, mayBe } from './dates.js';
import { type NameInText, placesIn, statesIn } from './names.js';
import type { Comparison } from './quantity.js';

const absent: Comparison = { figure: 'absent' };

/** Takes the first that differs, else the first that agrees. */
function together(...comparisons: readonly Comparison[]): Comparison {
  return (
    comparisons.find(({ figure }) => figure === 'differs') ??
    comparisons.find(({ figure }) => figure === 'agrees') ??
    absent
  );
}

/** Compares the day and the place of a meeting. */
export function compareEvent(text: string, { date, place }: EventFact): Comparison {
  return together(compareDate(text, date), comparePlace(text, place));
}

function compareDate(text: string, date: string): Comparison {
  return judged(
    text,
    datesIn(text),
    (found) => mayBe(found, date),
    ({ year, month, days }) => `${year ?? ''}-${month ?? ''}-${days.join()}`,
  );
}

function comparePlace(text: string, place: string): Comparison {
  const cities = placesIn(text);
  return judged(
    text,
    cities,
    ({ ids }) => ids.includes(place),
    ({ text: name }) => name,
  );
}

type Place = DateInText | NameInText;

/** One that fits is enough; if none fits, all must say the same, or it is open which one is meant. */
function judged<T extends Place>(
  text: string,
  found: readonly T[],
  fits: (item: T) => boolean,
  contentOf: (item: T) => string,
): Comparison {
  const right = found.find(fits);
  if (right) return { figure: 'agrees', found: text.slice(right.start, right.end) };
  const [only] = found;
  return only && new Set(found.map(contentOf)).size === 1
    ? { figure: 'differs', found: text.slice(only.start, only.end) }
    : absent;
}

const hosts = new Set(['kazakhstan']); // the summit's place is often named with its State

/** Compares the State that became a member, and the time of its admission. */
export function compareMembership(text: string, { state, grantedAt }: MembershipFact): Comparison {
  const named = statesIn(text).filter(({ ids }) => !ids.some((id) => hosts.has(id)));
  const event = facts.find(
    (fact): fact is typeof fact & EventFact => fact.kind === 'event' && fact.about.some((id) => id === grantedAt),
  );
  const date = event ? compareDate(text, event.date) : absent;
  const member = judged(
    text,
    named,
    ({ ids }) => ids.includes(state),
    ({ text: name }) => name,
  );
  return together(member, date);
}

const route =
  /\bfrom\s+(?:the\s+)?(?<from>\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2})[^.;]{0,60}?\s(?:to|as far as|till|until)\s+(?:the\s+)?(?<to>\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2})/u;

/** Compares the two end points of a territory. */
export function compareExtent(text: string, { from, to }: ExtentFact): Comparison {
  const named = placesIn(text);
  const isEnd = ({ ids }: NameInText) => ids.includes(from) || ids.includes(to);
  const ends = named.filter(isEnd);
  const groups = route.exec(text)?.groups;
  const others = named.filter((name) => !isEnd(name));
  const stray = others.find(({ text: name }) => name === groups?.['from'] || name === groups?.['to']);
  if (stray && (ends.length > 0 || new Set(others.map(({ text: name }) => name)).size <= 2))
    return { figure: 'differs', found: stray.text };
  const [first] = ends;
  return first ? { figure: 'agrees', found: first.text } : absent;
}
