import { frames, otherPeople, people } from './frames.js';
import type { Passage } from './tokens.js';
import { anyOf } from './words.js';

/** What the words behind a number say that it counts. */
export interface Counted {
  /** `frame`: what some facts count; `people`: people; `other`: another thing; `nothing`: no noun follows. */
  readonly kind: 'frame' | 'people' | 'other' | 'nothing';
  readonly ids: readonly string[];
  readonly phrase: string;
}

const stops = new Set(
  "were was is are be been being had has have having will would can could may might must shall should did do does in at on by from during under over to into until since after before between within across among amid who whom which that whose where when while whereas but nor as if than then not made sent put took taken found held caught came went got lay stood gone seen shot sought handed fell rose per for with without including despite because through via throughout against about says said makes comes gives shows stands means remains holds appears seems amounts equals reads runs leaves belongs lives live includes sits meet meets sit belong account accounts the its their his her our my your these those this he she they we it so i.e e.g there here today now later only just too also again more alone apiece each annually yearly respectively overall all ont été sont furent étaient wurden worden sind waren fueron han sido были было стали'".split(
    ' ',
  ),
);
const determiners = /^(?:the|all|a|an|its|their|these|those|such|this|that|our|his|her|other|his)$/iu;
const generic =
  /^(?:pieces?|items?|units?|cases?|counts?|instances?|rounds?|articles?|numbers?|lots?|kinds?|types?|sorts?|pcs|Stück|pièces|occurrences|examples|specimens|assorted)$/iu;
const participle = /(?:ed|ly|ing|en|wn)$/iu;
const modifies =
  /^(?:plans?|schemes?|attempts?|sites?|cases?|plots?|operations?|notices?|orders?|listings?|entries|persons?|terroristes?|extrémistes?|explosifs|improvisés|armés|formation)$/iu;
const orMore = /^(?:more|so|fewer|less|thereabouts)$/iu;
const verbs =
  /^(?:is|this|thus|plus|as|was|has|does|perhaps|always|besides|whereas|versus|across|towards|afterwards|terms|less|alas|yes|us)$/iu;
const singularThings =
  /^(?:staff|police|personnel|victims?|cent|children|lives|troops|percent|equipment|euro|dollar|km|seats?|volts?|vehicles?|sq|square|nm|mm|kg)$/iu;

let nouns: readonly (readonly [id: string, pattern: RegExp])[] | undefined;
let peoplePattern: RegExp | undefined;
let otherPeoplePattern: RegExp | undefined;

/** The nouns of each frame, as patterns. */
export function frameNouns(): readonly (readonly [id: string, pattern: RegExp])[] {
  nouns ??= Object.entries(frames).map(([id, frame]) => [id, anyOf(frame.nouns)] as const);
  return nouns;
}

/** Reads the noun phrase that follows a token. */
export function countedAfter(passage: Passage, index: number): Counted {
  const { head, complement, phrase } = phraseAfter(passage, index);
  if (phrase === '') return { kind: 'nothing', ids: [], phrase };
  peoplePattern ??= anyOf(people, 'iu');
  otherPeoplePattern ??= anyOf(otherPeople, 'iu');
  const text = head.join(' ');
  const isGeneric = head.length > 0 && generic.test(head.at(-1) ?? '');
  // a noun of a frame may go on behind "of", and starts before it: acts of terror
  const whole = complement.length > 0 ? `${text} of ${complement.join(' ')}` : text;
  const ids = lastFrames(whole, isGeneric ? whole.length : text.length);
  const place = ids.at;
  const unknown = head.findLast((word, at) => isUnknownNoun(word) && !(ids.ids.length > 0 && at <= place));
  if (otherPeoplePattern.test(phrase)) return { kind: 'other', ids: [], phrase };
  if (
    unknown !== undefined &&
    !(ids.ids.length > 0 && modifies.test(unknown)) &&
    !peoplePattern.test(unknown) &&
    !isGeneric
  )
    return { kind: 'other', ids: [], phrase };
  if (ids.ids.length > 0) return { kind: 'frame', ids: ids.ids, phrase };
  if (peoplePattern.test(text)) return { kind: 'people', ids: [], phrase };
  if (isGeneric && complement.length > 0 && !peoplePattern.test(phrase)) return { kind: 'other', ids: [], phrase };
  return { kind: head.every((word) => participle.test(word)) ? 'nothing' : 'nothing', ids: [], phrase };
}

function isUnknownNoun(word: string): boolean {
  if (singularThings.test(word)) return true;
  if (!/^\p{Ll}[\p{L}-]*s$/u.test(word) || /(?:ss|['’]s|ous|is)$/u.test(word) || verbs.test(word) || generic.test(word))
    return false;
  return true;
}

/** The frames whose nouns come last in a phrase, and the index of the last word of that noun. */
function lastFrames(text: string, before = text.length): { readonly ids: readonly string[]; readonly at: number } {
  let end = -1;
  let ids: string[] = [];
  for (const [id, pattern] of frameNouns()) {
    if (isShareFrame(id)) continue;
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const to = index + found.length;
      if (index >= before) continue;
      if (to > end) {
        end = to;
        ids = [id];
      } else if (to === end && !ids.includes(id)) ids.push(id);
    }
  }
  return { ids, at: end < 0 ? -1 : text.slice(0, end).split(' ').length - 1 };
}

const isShareFrame = (id: string) => id === 'populationShare' || id === 'nuclearShare';

function phraseAfter(
  { text, tokens }: Passage,
  index: number,
): { head: string[]; complement: string[]; phrase: string } {
  const head: string[] = [];
  const complement: string[] = [];
  let isComplement = false;
  let end = tokens[index]?.end ?? 0;
  for (let at = index + 1; at < Math.min(tokens.length, index + 13); at++) {
    const token = tokens[at];
    if (!token) break;
    const lower = token.text.toLowerCase();
    const list = isComplement ? complement : head;
    if (token.kind === 'sign') {
      if (/^["“”‘’'`«»-]$/u.test(token.text)) continue;
      if (
        token.text === ',' &&
        !isComplement &&
        head.length > 0 &&
        !head.some(isNounLike) &&
        tokens[at + 1]?.kind === 'word' &&
        !stops.has(tokens[at + 1]?.text.toLowerCase() ?? '')
      )
        continue;
      break;
    }
    if (token.kind !== 'word') break;
    if (lower === 'of') {
      if (head.length === 0 && !isComplement) {
        isComplement = true;
        continue;
      }
      if (isComplement && complement.length > 2) break;
      isComplement = true;
      end = token.end;
      continue;
    }
    if (lower === 'or' && list.length === 0 && orMore.test(tokens[at + 1]?.text ?? '')) {
      at += 1;
      continue;
    }
    if (lower === 'and' || lower === 'or') {
      if (
        list.length === 0 ||
        list.some(isNounLike) ||
        tokens[at + 1]?.kind !== 'word' ||
        stops.has(tokens[at + 1]?.text.toLowerCase() ?? '')
      )
        break;
      continue;
    }
    if (isComplement && complement.length === 0 && determiners.test(lower)) continue;
    if (stops.has(lower)) break;
    list.push(token.text);
    end = token.end;
  }
  const phrase = text
    .slice(tokens[index]?.end ?? 0, end)
    .replaceAll(/[\s\u00a0\u2009\u202f]+/gu, ' ')
    .trim();
  return { head, complement, phrase };
}

const isNounLike = (word: string) => {
  peoplePattern ??= anyOf(people, 'iu');
  return isUnknownNoun(word) || peoplePattern.test(word) || lastFrames(word).ids.length > 0;
};
