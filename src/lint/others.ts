import { facts } from '../generated/facts.js';
import type { EventFact, ExtentFact, Fact, MembershipFact } from '../model.js';
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
  return together(compareDate(text, date, meeting), comparePlace(text, place, meeting));
}

const meeting =
  /\b(?:summit|event|meeting|session|side event|held|met|meet|gather|took place|convened?|came together|hosted)/iu;
const admission =
  /\b(?:join|admi|acced|access|became|become|grant|member since|enter|taken in|enlarg|newcomer|new member)/iu;

/** Compares the dates that stand as such; a bare year counts only beside a word for what happened. */
function compareDate(text: string, date: string, role: RegExp): Comparison {
  const dates = datesIn(text).filter(({ start, month }) => month !== undefined || isPlainYear(text, start));
  const right = dates.find((found) => mayBe(found, date) && (found.month !== undefined || role.test(text)));
  if (right) return { figure: 'agrees', found: text.slice(right.start, right.end) };
  if (!role.test(text) || another.test(text)) return absent;
  return judged(
    text,
    dates.filter(
      ({ start, month }) =>
        month !== undefined || role.test(text.slice(Math.max(0, start - yearReach), start + yearReach + 4)),
    ),
    () => false,
    ({ year, month, days }) => `${year ?? ''}-${month ?? ''}-${days.join()}`,
  );
}

// another meeting, or time that passed before or after this one
const another = /\b(?:followed|preceded|earlier|later|previous|next|founded|before|after|since|former)\b/iu;
const yearReach = 30; // characters between a word for what happened and a bare year

const isPlainYear = (text: string, start: number) =>
  /(?:\b(?:in|of|early|late|mid|summit|year|member since)|,|\()[\s\u00a0~-]+$/iu.test(
    text.slice(Math.max(0, start - 12), start),
  );

function comparePlace(text: string, place: string, role: RegExp): Comparison {
  const cities = placesIn(text);
  const right = cities.find(({ ids }) => ids.includes(place));
  const isDenied = right !== undefined && /\bnot\s+(?:in\s+)?$/u.test(text.slice(0, right.start));
  if (right && !isDenied) return { figure: 'agrees', found: right.text };
  if (!role.test(text)) return absent;
  return judged(
    text,
    cities.filter(
      (city) =>
        city !== right &&
        (isDenied ||
          /\b(?:in|at|to)\s+$/iu.test(text.slice(Math.max(0, city.start - 8), city.start)) ||
          /^,\s*(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/iu.test(text.slice(city.end, city.end + 8))),
    ),
    () => false,
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

const hosts = new Set(['kazakhstan']); // the place of the summit is often named with its State

/** Compares the State that became a member, and the time and place of its admission. */
export function compareMembership(text: string, fact: MembershipFact, others: readonly Fact[]): Comparison {
  const { state, grantedAt } = fact;
  const taken = new Set(others.flatMap((other) => (other.kind === 'membership' ? [other.state] : [])));
  const named = statesIn(text).filter(({ ids }) => !ids.some((id) => hosts.has(id) || (id !== state && taken.has(id))));
  const isAdmission = admission.test(text);
  const event = facts.find(
    (other): other is typeof other & EventFact => other.kind === 'event' && other.about.some((id) => id === grantedAt),
  );
  const member = judged(
    text,
    named,
    ({ ids }) => ids.includes(state),
    ({ text: name }) => name,
  );
  const isOther = member.figure === 'differs' && !isAdmission && !/\bmember|\bcame in\b/iu.test(text);
  const when =
    event && isAdmission ? [compareDate(text, event.date, admission), comparePlace(text, event.place, admission)] : [];
  return together(
    isOther ? absent : member,
    ...when.filter(({ figure }) => figure === 'differs' || member.figure === 'absent'),
  );
}

const extends_ =
  /\b(?:stretch|reach|extend|span|rang|cover|run|north|south|east|west|edge|border|end|from|limit|N-S|E-W|axis|->|→)/iu;

/** Compares the two end points of a territory. */
export function compareExtent(text: string, { axis, from, to }: ExtentFact): Comparison {
  if (!extends_.test(text)) return absent;
  const named = placesIn(text).filter(({ end }) => !/^\s(?!in\b)\p{Lu}/u.test(text.slice(end)));
  const [ahead = '', behind = ''] = axis.split('-');
  const swapped = named.find(({ ids, end }) =>
    isAt(text, end, ids.includes(from) ? behind : ids.includes(to) ? ahead : undefined),
  );
  if (swapped) return { figure: 'differs', found: swapped.text };
  const ends = named.filter(({ ids }) => ids.includes(from) || ids.includes(to));
  const strays = named.filter((name) => !ends.includes(name));
  const [stray] = strays;
  const isRoute =
    stray !== undefined &&
    (/\b(?:to|till|until|as far as|and|–|→|->|[|&])\s*(?:the\s+)?$/u.test(text.slice(0, stray.start)) ||
      /^[^.;]{0,60}?\s(?:to|till|until|as far as|and|->|→|[|&])\s/u.test(text.slice(stray.end)));
  if (strays.length === 1 && stray && isRoute && ends.length === 1) return { figure: 'differs', found: stray.text };
  const [first] = ends;
  return first ? { figure: 'agrees', found: first.text } : absent;
}

const isAt = (text: string, end: number, direction: string | undefined) =>
  direction !== undefined &&
  new RegExp(`^\\s(?:in|at)\\sthe\\s(?:far\\s)?${direction}\\b`, 'iu').test(text.slice(end, end + 30));
