import type { FieldChange } from './citations/compare.js';
import type { FactEvent } from './history.js';

/** A sentence about a change: `figures` for what a reader may have printed, `words` for wording and places. */
export interface Sentence {
  readonly about: 'figures' | 'words';
  readonly text: string;
}

/** What a release did to one fact, with the old and new value of each field that differs. */
export type FactChange = Omit<FactEvent, 'superseded' | 'digest'> & {
  readonly fields?: readonly FieldChange[] | undefined;
};

/** One thing that a release did to one item beside the facts, with the old and new value of each field that differs. */
export interface ItemChange<Part extends string> {
  /** `baseline`: it existed before, and the history holds it from then on. */
  readonly type: 'added' | 'revised' | 'removed' | 'baseline';
  readonly part: Part;
  /** Its id; of an assessment, the id of the fact. */
  readonly id: string;
  readonly revision: number;
  readonly fields?: readonly FieldChange[] | undefined;
}

const wording = ['title', 'statement', 'note', 'topic', 'about', 'unitAsPrinted'];

const namedMax = 10; // more than that means a first version

/** Says how many facts are new in a release, and names them if they are few. */
export function createdSentences(changes: readonly FactChange[], code: (id: string) => string): Sentence[] {
  const created = changes.filter(({ type }) => type === 'created').map(({ fact }) => code(fact));
  if (created.length === 0) return [];
  const names = created.length > namedMax ? '' : `: ${list(created)}`;
  return [{ about: 'figures', text: `${created.length} new fact${created.length === 1 ? '' : 's'}${names}.` }];
}

/** Says in sentences what a release did to one fact that existed before it. */
export function factSentences(change: FactChange, code: (id: string) => string): Sentence[] {
  const { fact, type, to, splitInto, reason, note, fields } = change;
  const because = [reason && capital(reason.replaceAll('-', ' ')), note].filter(Boolean).join(': ');
  const why = because === '' ? '' : ` ${because.replace(/\.?$/, '.')}`;
  if (!fields) {
    const target = to === undefined ? '' : ` to ${code(to)}`;
    return [{ about: 'figures', text: `${code(fact)}: ${type}${target}.${why}` }];
  }
  const split = splitInto && `${code(fact)}: part of it is now ${list(splitInto.map(code))}.${why}`;
  const sentences = fields.map((field, index): Sentence => {
    const sentence = valueSentence(code(fact), field, wording.includes(field.field) ? 'words' : 'figures');
    const isLast = split === undefined && index === fields.length - 1; // the reason follows once
    return field.field === 'evidence'
      ? { about: 'words', text: `${code(fact)}: the evidence was measured again.${isLast ? why : ''}` }
      : { ...sentence, text: `${sentence.text}${isLast ? why : ''}` };
  });
  return split === undefined ? sentences : [{ about: 'figures', text: split }, ...sentences];
}

const labels: Readonly<Record<string, string>> = {
  asPrinted: 'printed form',
  unitAsPrinted: 'printed unit',
  asOf: 'day',
  adopted: 'date of adoption',
  aliases: 'list of aliases',
  inForce: 'date of entry into force',
  iso3166Alpha2: 'ISO 3166-1 alpha-2 code',
  iso3166Alpha3: 'ISO 3166-1 alpha-3 code',
  officialNames: 'list of official names',
  one: 'singular',
  other: 'plural',
  unLocode: 'UN/LOCODE',
  unM49: 'UN M49 code',
  unSymbol: 'UN symbol',
  wikidata: 'Wikidata item',
};

/** Says that a field of something has another value. */
export function valueSentence(name: string, { field, before, after }: FieldChange, about: Sentence['about']): Sentence {
  const label = labels[field] ?? field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const [old, now] = [valueWords(before), valueWords(after)];
  if (now === undefined) return { about, text: `${name}: the ${label} was removed; it was ${old}.` };
  return { about, text: `${name}: the ${label} is now ${now}${old === undefined ? '' : `; it was ${old}`}.` };
}

/** Writes a value for a sentence; returns nothing for a missing one. */
function valueWords(value: unknown): string | undefined {
  if (typeof value === 'number') return value.toLocaleString('en', { maximumFractionDigits: 20 });
  if (typeof value === 'string') return /\s/.test(value) ? `“${value}”` : value;
  if (Array.isArray(value)) return value.length === 0 ? 'empty' : list(value.map((item) => valueWords(item) ?? ''));
  if (typeof value === 'object' && value !== null) return Object.values(value).join(' ');
  return value === undefined ? undefined : String(value);
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Joins the items of a list: `a, b and c`. */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
