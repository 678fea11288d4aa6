import { dateWords } from '../citations/styles/date.js';
import { type UnitTable, writeFigure } from '../figure.js';
import type { Bound } from '../model.js';
import type { Assessment, Recorded, Search } from './model.js';
import type { Role } from './pair-model.js';
import { needsOf, verdicts } from './verdicts.js';

/** Writes a recorded item: its description, the figure, range, date or name, who gave it, and its basis if not stated. */
export function writeRecorded(item: Recorded, units: UnitTable): string {
  const period = 'period' in item && item.period ? ` (${dateInWords(item.period)})` : '';
  const { verb, said } = item.kind === 'figure' ? item : {};
  const speaker = said ? `, said by ${[said.by, said.on && dateInWords(said.on)].filter(Boolean).join(' on ')}` : '';
  const basis = item.basis === 'stated' ? '' : ` [${item.basis}]`;
  return `${item.what}${verb ? `, ${verb}` : ''}: ${contentOf(item, units)}${period}${speaker}${basis}`;
}

function contentOf(item: Recorded, units: UnitTable): string {
  switch (item.kind) {
    case 'figure':
      return writeFigure(item, 'en', units);
    case 'range':
      return figureWords(item, units);
    case 'date':
      return dateInWords(item.date);
    case 'name':
      return item.name;
  }
}

/** A figure, or the two ends of a range. */
interface FigureOrRange {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly bound?: Bound | undefined;
  readonly unit: string;
}

/** Writes a figure with its bound and unit or, for a range, both ends. */
export function figureWords(
  { value, low = 0, high = 0, bound = 'exactly', unit }: FigureOrRange,
  units: UnitTable,
): string {
  if (value !== undefined) return writeFigure({ value, bound, unit }, 'en', units);
  return [low, high].map((end) => writeFigure({ value: end, bound: 'exactly', unit }, 'en', units)).join(' to ');
}

/** Writes an EDTF date or interval in English: `10 May 2017`, `2011 to 2015`, `October 2014 to October 2017, inferred`. */
export function dateInWords(edtf: string): string {
  const [from = '', to] = edtf.replaceAll('?', '').split('/').map(oneDate);
  const words = to === undefined ? from : interval(from, to);
  return edtf.includes('?') ? `${words}, inferred` : words;
}

function oneDate(edtf: string): string {
  if (edtf === '..') return '';
  const { day, month, year } = dateWords(edtf);
  return [day, month, year].filter(Boolean).join(' ');
}

function interval(from: string, to: string): string {
  if (from === '') return `until ${to}`;
  return to === '' ? `since ${from}` : `${from} to ${to}`;
}

const rolesByWeight: readonly Role[] = ['independent', 'primaryText', 'coOrganizer', 'party'];

const backings: Readonly<Record<Role, string>> = {
  independent: '',
  primaryText: 'by the text of the document',
  coOrganizer: 'by a co-organizer',
  party: "only by the organization's side",
};

/** The label of a verdict and, if it could rest on an independent source but does not, what it rests on. */
export function verdictWords({ verdict, pairs }: Pick<Assessment, 'verdict' | 'pairs'>): string {
  const { label } = verdicts[verdict];
  const needs = needsOf(verdict);
  if (needs?.bears === undefined || (needs.roles && !needs.roles.includes('independent'))) return label;
  const roles = pairs.filter(({ bears }) => bears === needs.bears).map(({ role }) => role);
  const weightiest = rolesByWeight.find((role) => roles.includes(role));
  const backing = weightiest && backings[weightiest];
  return backing ? `${label} (${backing})` : label;
}

/** The role of a source in one or two words. */
export const roleWords: Readonly<Record<Role, string>> = {
  independent: 'independent',
  primaryText: 'the document itself',
  coOrganizer: 'co-organizer',
  party: 'party',
};

/** Says when a search was made, in which languages, and with which queries. */
export const searchWords = ({ on, languages, queries }: Search): string =>
  `${dateInWords(on)}, in ${languages.join(', ')}: ${queries.map((query) => `“${query}”`).join('; ')}`;
