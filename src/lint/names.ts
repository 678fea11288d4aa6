import { entities } from '../generated/entities.js';
import { namesakes, otherNames, otherPlaces, stateNames } from './places.js';
import type { Span } from './reading.js';

/** A name in running text, and what it may stand for. */
export interface NameInText extends Span {
  readonly text: string;
  /** Id of the entity that has the name; nothing for a State or a place that no fact mentions. */
  readonly id: string | undefined;
}

interface Index {
  readonly pattern: RegExp;
  readonly ids: readonly string[];
}

let places: Index | undefined;
let states: Index | undefined;

const escaped = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One pattern over all names, longest first, in which each group of names of an entity is captured. */
function indexOf(type: 'place' | 'state', others: readonly string[]): Index {
  const known = entities.filter((entity) => entity.type === type);
  const named = known.map((entity) => {
    const names = [entity.name, ...('aliases' in entity ? (entity.aliases ?? []) : [])].map(escaped);
    const more = Object.hasOwn(otherNames, entity.id) ? (otherNames[entity.id] as string).split('|') : [];
    return names.concat(more).sort(byLength).join('|');
  });
  const taken = new Set(known.flatMap((entity) => [entity.name as string]));
  const rest = others
    .filter((name) => !taken.has(name))
    .map(escaped)
    .sort(byLength)
    .join('|');
  const source = [...named.map((names) => `(${names})`), `(?:${rest})`]
    .join('|')
    .replaceAll(/[ ]/g, '[\\s\\u00a0-]{1,2}');
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu'),
    ids: known.map(({ id }) => id),
  };
}

const byLength = (one: string, other: string) => other.length - one.length;

/** Finds the names of cities, seas and regions in a text. */
export function placesIn(text: string): NameInText[] {
  places ??= indexOf('place', otherPlaces.split(','));
  return found(text, places)
    .map((name) => asNamesake(text, name))
    .filter(
      ({ end }) =>
        !/^[\s-](?:Council|Declaration|Convention|Process|Treaty|Agreement|Club|Consensus|Spirit|Times|Post|Institute|University|Medal|Route|Rim)\b/u.test(
          text.slice(end, end + 14),
        ),
    );
}

const namesake = new RegExp(`^(?:,\\s|\\s\\(|\\sin\\s)(?:${namesakes})(?![\\p{L}\\p{N}])`, 'u');

/** A name followed by a State of the USA is that of another place: Vienna, Virginia. */
function asNamesake(text: string, name: NameInText): NameInText {
  const behind = namesake.exec(text.slice(name.end, name.end + 24))?.[0];
  const end = name.end + (behind?.length ?? 0);
  return behind ? { start: name.start, end, text: text.slice(name.start, end), id: undefined } : name;
}

/** Finds the names of States in a text. */
export function statesIn(text: string): NameInText[] {
  states ??= indexOf('state', [...regionNames(), ...stateNames.split(',')]);
  return found(text, states);
}

function regionNames(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((one) => letters.flatMap((other) => names.of(one + other) ?? []))
    .filter(
      (name) => /^[\p{L} .'’-]{4,}$/u.test(name) && !/^(?:Eurozone|Europ|World|United Nations|Hong Kong)/.test(name),
    );
}

function found(text: string, { pattern, ids }: Index): NameInText[] {
  return [...text.matchAll(pattern)].map(({ 0: name, index, ...groups }) => {
    const group = ids.findIndex((_, at) => groups[at + 1] !== undefined);
    return { start: index, end: index + name.length, text: name, id: ids[group] };
  });
}
