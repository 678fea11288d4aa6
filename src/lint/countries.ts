import { type NameInText, statesIn } from './names.js';

/** The countries of the facts' places that lie in one. */
export const countries: Readonly<Record<string, string>> = {
  astana: 'kazakhstan',
  newYork: 'unitedStates',
  vienna: 'austria',
  kaliningrad: 'russia',
  lianyungang: 'china',
};

const joins = /^(?:,\s(?:in\s)?|\sin\s|\s?\()$/u;
// "in Astana, India, Iran and Mongolia met" names who met
const goesOn = /^(?:\s(?:and|or)\s|['’-])/u;
const isSubject = /^(?:\s\p{Ll}|,\s(?!(?:in|on|from|between|at|and|where|when|with|during|to)\s|\d))/u;
const placed = /^\s(?:in|on|from|between|at|and was|during|to|was|hosted|saw|the)\s/u;

/** The State that a text names behind a place as that in which it lies, if it lies in another. */
export function otherCountry(text: string, place: NameInText): NameInText | undefined {
  const own = countries[place.id ?? ''];
  if (own === undefined) return undefined;
  const tail = text.slice(place.end, place.end + 60);
  const state = statesIn(tail).find(({ start }) => joins.test(tail.slice(0, start)));
  if (!state || state.id === own) return undefined;
  const rest = tail.slice(state.end);
  if (goesOn.test(rest)) return undefined;
  if (/^,\s$/u.test(tail.slice(0, state.start)) && isSubject.test(rest) && !placed.test(rest)) return undefined;
  return { ...state, start: place.end + state.start, end: place.end + state.end };
}
