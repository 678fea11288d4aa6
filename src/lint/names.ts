import { type EntityId, entities } from '../generated/entities.js';

/** A name in running text, and what it may stand for. */
export interface NameInText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Ids of the entities that have the name; none for a State or a city that no fact mentions. */
  readonly ids: readonly string[];
}

const patternOf = (name: string) =>
  name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/[ -]/g, '[\\s\\u00a0~-]{1,3}');

// capitals and hosts of summits; a place that is in none of these lists is no candidate, so it cannot be found wrong
const otherCities =
  'Almaty,Ankara,Baku,Beijing,Berlin,Brussels,Cairo,Delhi,Doha,Dubai,Geneva,Goa,Hangzhou,Helsinki,Islamabad,Istanbul,Kabul,Kazan,Lahore,London,Minsk,New Delhi,Nairobi,Osh,Paris,Rome,Samarkand,Sochi,Tehran,The Hague,Tianjin,Tokyo,Urumqi,Vladivostok,Washington,Xiamen,Xi’an,Pacific Ocean,Pacific,Atlantic Ocean,Atlantic,Baltic Sea,Baltic,Mediterranean Sea,Mediterranean,Black Sea,Caspian Sea,Arabian Sea,Arabian Peninsula,Persian Gulf,Urals,Himalayas,Siberia,Bering Strait,Barents Sea,Guangzhou,Hong Kong,Novosibirsk,Riga,Warsaw,Vilnius,Gdansk,Murmansk';

let places: { readonly pattern: RegExp; readonly ids: ReadonlyMap<string, readonly string[]> } | undefined;
let states: typeof places;

function indexOf(
  named: readonly (readonly [id: string | undefined, names: readonly string[]])[],
): NonNullable<typeof places> {
  const ids = new Map<string, string[]>();
  for (const [id, names] of named) {
    for (const name of names)
      ids.set(plain(name), [...(ids.get(plain(name)) ?? []), ...(id === undefined ? [] : [id])]);
  }
  const all = named.flatMap(([, names]) => names).sort((one, other) => other.length - one.length);
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.map(patternOf).join('|')})(?![\\p{L}\\p{N}])`, 'gu'), ids };
}

const plain = (name: string) => name.replaceAll(/[\s\u00a0~-]+/g, ' ');

const namesOf = (ids: readonly EntityId[] | undefined, type: 'place' | 'state') =>
  entities
    .filter((entity) => entity.type === type && (ids === undefined || ids.includes(entity.id)))
    .map((entity) => [entity.id, [entity.name, ...('aliases' in entity ? (entity.aliases ?? []) : [])]] as const);

/** Finds the names of cities, seas and regions in a text. */
export function placesIn(text: string): NameInText[] {
  places ??= indexOf([
    ...namesOf(undefined, 'place'),
    ...otherCities.split(',').map((name) => [undefined, [name]] as const),
  ]);
  return found(text, places);
}

/** Finds the names of States in a text, in English. */
export function statesIn(text: string): NameInText[] {
  states ??= indexOf([...namesOf(undefined, 'state'), ...otherStates().map((name) => [undefined, [name]] as const)]);
  return found(text, states);
}

function otherStates(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((one) => letters.flatMap((other) => names.of(one + other) ?? []))
    .concat('Turkey,Russia,South Korea,North Korea,Czech Republic,Burma,Britain,England,America,USA,UK,UAE'.split(','))
    .filter((name) => /^[\p{L} .'’-]+$/u.test(name));
}

function found(text: string, { pattern, ids }: NonNullable<typeof places>): NameInText[] {
  return [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    text: name,
    ids: ids.get(plain(name)) ?? [],
  }));
}
