import type { QuantityFact } from '../model.js';
import { boundOf } from './bounds.js';
import { type Counted, countedAfter } from './counted.js';
import { type Cues, cuesOf, far, hits, near } from './cues.js';
import { isUnstated } from './denial.js';
import { isExcluded } from './excluded.js';
import { frames } from './frames.js';
import type { NumberInText } from './numbers.js';
import { isAnotherKind } from './rates.js';
import type { Passage } from './tokens.js';
import { anyOf } from './words.js';

/** A number of a passage, and how far it is the figure of a fact. */
export interface Role {
  readonly number: NumberInText;
  /** `ours`: it stands for the fact's figure; `open`: nothing says so, nor the contrary; `theirs`: it is another thing's. */
  readonly role: 'ours' | 'open' | 'theirs';
  /** Whether a noun behind it says what it counts. */
  readonly isNamed: boolean;
}

const known = new WeakMap<Passage, { readonly cues: Cues; readonly roles: Map<string, readonly Role[]> }>();

/** Says which numbers of a passage are the figure of a fact; what citations share is found once. */
export function rolesOf(passage: Passage, fact: QuantityFact): readonly Role[] {
  const shared = known.get(passage) ?? { cues: cuesOf(passage), roles: new Map<string, readonly Role[]>() };
  known.set(passage, shared);
  const roles = shared.roles.get(fact.id) ?? findRoles(shared.cues, fact);
  shared.roles.set(fact.id, roles);
  return roles;
}

const actReach = 26;
const bodyReach = 15;

/** Whose figures some numbers are that a passage gives "respectively", by the order of what it names. */
function respective({ passage, nouns, acts }: Cues): ReadonlyMap<NumberInText, string> {
  if (!/(?<!\p{L})(?:respectively|in (?:that|this) order)(?!\p{L})/iu.test(passage.text)) return new Map();
  const numbers = passage.tokens.flatMap(({ number }) => (number && !isExcluded(passage.text, number) ? [number] : []));
  const named = Object.keys(frames)
    .filter((id) => id.startsWith('rats'))
    .flatMap((id) => {
      const isPeople = frames[id]?.isPeople === true && id !== 'ratsMembersNeutralized';
      const found = [...(nouns.get(id) ?? []), ...(isPeople ? (acts.get(id) ?? []) : [])];
      return found.length > 0 ? [{ id, at: Math.min(...found.map(({ token }) => token)) }] : [];
    })
    .sort((one, other) => one.at - other.at);
  return new Map(named.length === numbers.length ? numbers.map((one, at) => [one, named[at]?.id ?? '']) : []);
}

function findRoles(cues: Cues, fact: QuantityFact): Role[] {
  const ordered = respective(cues);
  return cues.passage.tokens.flatMap((token, index): Role[] => {
    const { number } = token;
    return number
      ? [
          {
            number,
            role: ordered.has(number)
              ? ordered.get(number) === fact.id
                ? 'ours'
                : 'theirs'
              : roleOf(cues, fact, number, index),
            isNamed: countedAfter(cues.passage, index).kind !== 'nothing',
          },
        ]
      : [];
  });
}

function roleOf(cues: Cues, fact: QuantityFact, number: NumberInText, index: number): Role['role'] {
  const { text } = cues.passage;
  const isShareFact = fact.unit === '%' || fact.unit === '1';
  if (isExcluded(text, number) || isAnotherKind(text, number)) return 'theirs';
  if (isUnstated(text, { start: boundOf(text, number).start, end: number.end })) return 'theirs';
  if (
    fact.id === 'nuclearPowers' &&
    /^ (?:full )?members?,? (?:\p{L}+|\d+) of (?:them|which|whom)/u.test(text.slice(number.end, number.end + 40))
  )
    return 'theirs';
  if (number.isShare !== isShareFact && !(isShareFact && isDecimalShare(text, number))) return 'theirs';
  if (!isShareFact && fact.unit !== 't' && !Number.isInteger(number.value)) return 'theirs';
  const counted = countedAfter(cues.passage, index);
  const role = isShareFact ? shareRole(cues, fact, index, counted) : countRole(cues, fact, index, counted);
  return role !== 'theirs' && isAnothers(cues, fact, index) ? 'theirs' : role;
}

/** Whether a share is written as 0.5, behind a colon or in a cell. */
const isDecimalShare = (text: string, { start, value }: NumberInText) =>
  value > 0 && value < 1 && /(?:[:|=(]|\b(?:is|of|at|to|was))\s*$/u.test(text.slice(Math.max(0, start - 6), start));

function countRole(cues: Cues, fact: QuantityFact, index: number, counted: Counted): Role['role'] {
  const frame = frames[fact.id];
  if (!frame || counted.kind === 'other') return 'theirs';
  if (frame.not && anyOf(frame.not, 'iu').test(counted.phrase)) return 'theirs';
  if (fact.id === 'nuclearPowers' && counted.kind === 'people' && !/\bmembers?\b/i.test(counted.phrase))
    return 'theirs';
  if (counted.kind === 'frame') {
    const isPersonal = counted.ids.some((id) => frames[id]?.isPeople);
    if (!isPersonal && !counted.ids.includes(fact.id)) return 'theirs';
    if (!isPersonal)
      return near(cues, cues.otherActs, index) + 1 < near(cues, cues.acts.get(fact.id), index) ? 'theirs' : 'ours';
    if (!frame.isPeople) return 'theirs';
    if (
      counted.ids.some(
        (id) =>
          frames[id]?.isPeople &&
          /^(?:arrest|detention|apprehension|extradit|hand|listing|wanted|notice)/iu.test(lastWords(counted.phrase)),
      )
    )
      return counted.ids.includes(fact.id) ? 'ours' : 'theirs';
    return personRole(cues, fact, index, counted);
  }
  if (
    counted.kind === 'people' &&
    /^(?:\p{L}+ )?members$/iu.test(counted.phrase) &&
    fact.id !== 'ratsMembersNeutralized' &&
    fact.id !== 'nuclearPowers'
  )
    return 'theirs';
  if (counted.kind === 'people')
    return frame.isPeople || fact.id === 'nuclearPowers' ? personRole(cues, fact, index, counted) : 'theirs';
  return bareRole(cues, fact, index);
}

const lastWords = (phrase: string) => phrase.split(' of ', 1)[0]?.split(' ').at(-1) ?? '';

const mixed =
  /(?:arrest|extradit|detain|neutrali|list)\w* (?:or|and) (?:\p{L}+ )?(?:arrest|extradit|hand|want|list|neutrali|sent)/iu;

/** People are told apart by what was done to them. */
function personRole(cues: Cues, fact: QuantityFact, index: number, counted: Counted): Role['role'] {
  if (fact.id === 'nuclearPowers') return bareRole(cues, fact, index);
  const costs = Object.keys(frames).flatMap((id) => {
    if (!frames[id]?.isPeople) return [];
    const named = counted.ids.includes(id) && id !== 'ratsMembersNeutralized' ? 8 : far;
    return [{ id, cost: Math.min(named, near(cues, cues.acts.get(id), index)) }];
  });
  if (counted.ids.includes('ratsMembersNeutralized')) costs.push({ id: 'ratsMembersNeutralized', cost: 12 });
  costs.push({ id: 'other', cost: near(cues, cues.otherActs, index) });
  const after = cues.passage.text.slice(
    cues.passage.tokens[index]?.end ?? 0,
    (cues.passage.tokens[index]?.end ?? 0) + 80,
  );
  return mixed.test(after) ? 'open' : decide(costs, fact.id);
}

/** A number with no noun behind it belongs to the nearest words of a frame. */
function bareRole(cues: Cues, fact: QuantityFact, index: number): Role['role'] {
  const costs = Object.entries(frames).flatMap(([id, frame]) => {
    if (id === 'nuclearShare' || id === 'populationShare' || (id === 'nuclearPowers' && fact.id !== id)) return [];
    const noun = near(cues, cues.heads.get(id), index);
    const act = frame.isPeople
      ? near(cues, cues.acts.get(id), index) + (id === 'ratsMembersNeutralized' ? 20 : 0)
      : far;
    return [{ id, cost: Math.min(noun, act) }];
  });
  costs.push({ id: 'other', cost: near(cues, cues.otherActs, index) });
  return decide(costs, fact.id);
}

function decide(costs: readonly { readonly id: string; readonly cost: number }[], id: string): Role['role'] {
  const own = Math.min(far, ...costs.filter((one) => one.id === id).map(({ cost }) => cost));
  const least = Math.min(far, ...costs.filter((one) => one.id !== id).map(({ cost }) => cost));
  if (own <= actReach && own < least) return 'ours';
  if (least <= actReach && least < own) return 'theirs';
  return 'open';
}

function shareRole(cues: Cues, fact: QuantityFact, index: number, counted: Counted): Role['role'] {
  const { passage } = cues;
  const frame = frames[fact.id];
  const start = passage.tokens[index]?.start ?? 0;
  const clause = clauseAround(passage.text, start, passage.tokens[index]?.end ?? 0);
  const noun = anyOf(frame?.nouns ?? '', 'iu');
  const not = anyOf(frame?.not ?? '', 'iu');
  const isOfSome =
    /^of /.test(counted.phrase) ||
    /^\s*of\b/.test(passage.text.slice(passage.tokens[index]?.end ?? 0, (passage.tokens[index]?.end ?? 0) + 5));
  if (isOfSome) {
    const phrase = complementOf(passage.text, passage.tokens[index]?.end ?? 0);
    if (fact.id === 'populationShare' && (ofMembers.test(phrase) || ofPart.test(phrase) || outside.test(clause)))
      return 'theirs';
    if (noun.test(phrase))
      return not.test(phrase) && !/^of (?:all )?(?:the )?(?:states|countries|powers)(?!\p{L})/iu.test(phrase)
        ? 'theirs'
        : 'ours';
    if (!/^of (?:the (?:world|total|globe|planet)|all|those|them|it)(?!['’]s)(?!\p{L})/u.test(phrase)) return 'theirs';
  }
  if (not.test(clause)) return 'theirs';
  const rival = fact.id === 'nuclearShare' ? 'populationShare' : 'nuclearShare';
  const own = near(cues, cues.nouns.get(fact.id), index);
  const other = near(cues, cues.nouns.get(rival), index);
  if (near(cues, hits(passage, anyOf(frame?.not ?? '')), index) < own) return 'theirs';
  if (own > actReach && /share of the world/iu.test(passage.text)) return 'open';
  if (own > actReach) return other < own ? 'theirs' : 'open';
  return own <= other ? 'ours' : 'theirs';
}

const ofMembers =
  /^of (?:its|their|our|(?:the )?(?:(?:region|bloc|organi[sz]ation|alliance|group|SCO|RATS|country|state|union)['’]s|(?:member|region|bloc|SCO)\b)|this)/u;
// the population of Asia, and who lives elsewhere
const ofPart = /(?:population|people|inhabitants|residents|citizens) of (?:the )?(?!World|Earth|Globe|Planet)\p{Lu}/u;
const outside = /(?<!\p{L})(?:outside|elsewhere|beyond (?:it|its))(?!\p{L})/iu;
const complementOf = (text: string, end: number) =>
  (
    text
      .slice(end, end + 90)
      .trim()
      .split(
        /[,;:.()|\ufffc]|\s(?:is|are|was|were|live|lives|sits?|belongs?|now|meets?|has|have|while|and|but)\s/u,
        1,
      )[0] ?? ''
  ).replaceAll(/\s+/gu, ' ');

function clauseAround(text: string, start: number, end: number): string {
  const ahead = text.slice(Math.max(0, start - 120), start);
  const from =
    Math.max(...[...ahead.matchAll(/[;,|:(\ufffc]|\s(?:and|while|but|whereas)\s/gu)].map(({ index }) => index), -1) + 1;
  const behind = text.slice(end, end + 120);
  const to = behind.search(/[;,|(\ufffc]|\s(?:and|while|but|whereas|which)\s/u);
  return ahead.slice(from) + text.slice(start, end) + (to < 0 ? behind : behind.slice(0, to));
}

/** Whether another body, State or place stands nearer to a number than the organization. */
function isAnothers(cues: Cues, fact: QuantityFact, index: number): boolean {
  const other = near(cues, cues.others, index);
  if (other > bodyReach || (fact.id === 'nuclearPowers' && other > 6)) return false;
  return other < near(cues, cues.own, index);
}
