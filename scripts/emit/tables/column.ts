import { dayRange, withoutDoubt } from '../../../src/edtf.js';
import type { FieldDoc } from './docs.js';

/** What a cell can hold; `undefined` is an empty one. */
export type Cell = string | number | boolean | undefined;

/** A row, by the fields that the JSON files have. */
export type Row = Readonly<Record<string, unknown>>;

/** A column of a table, with what its description in the Data Package says. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly description: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
  /** The column of another table, or of the same, whose values these are. */
  readonly refersTo?: { readonly table: string; readonly column: string };
  readonly of: (row: Row) => Cell;
}

const snakeCase = (field: string) => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Makes a column of a field; a list becomes its items, joined by semicolons. */
export function column(
  field: string,
  { description, values }: FieldDoc,
  more: Partial<Omit<Column, 'of'>> & { readonly required?: true } = {},
): Column {
  const { constraints, required, ...rest } = more;
  const limits = { ...(required && { required }), ...(values && { enum: values }), ...constraints };
  return {
    name: snakeCase(field),
    type: 'string',
    description,
    ...(Object.keys(limits).length > 0 && { constraints: limits }),
    ...rest,
    of: (row) => {
      const value = row[field];
      if (!Array.isArray(value)) return value as Cell;
      const bad = value.find((item) => String(item).includes(';'));
      if (bad !== undefined)
        throw new Error(`column: '${bad}' has a semicolon, so it cannot be in the list '${field}'`);
      return value.join(';') || undefined;
    },
  };
}

/** The same description, for a list in one cell. */
export const listed = ({ description }: FieldDoc): FieldDoc => ({
  description: `${description} Semicolons separate them.`,
});

/** Makes three columns of an EDTF date or interval: the text itself, its first day and its last day. */
export function edtfColumns(field: string, doc: FieldDoc): Column[] {
  const text = column(field, doc);
  const end = (which: 'first' | 'last', suffix: string, words: string): Column => ({
    name: `${text.name}_${suffix}`,
    type: 'date',
    description: `The ${which} day of \`${text.name}\`; ${words}`,
    of: (row) => {
      const value = row[field];
      if (value === undefined) return undefined;
      const days = dayRange(withoutDoubt(String(value)));
      if (!days) throw new Error(`edtfColumns: '${value}' of '${field}' is no EDTF date or interval`);
      return String(value)
        .split('/')
        .at(which === 'first' ? 0 : -1) === '..'
        ? undefined
        : days[which];
    },
  });
  return [
    text,
    end('first', 'start', 'empty if it has no known start. Question marks are left out.'),
    end('last', 'end', 'empty if it is open. Question marks are left out.'),
  ];
}

/** Makes a column of a share as a percentage, so that shares in `%` and in `1` can be compared. */
export const percentColumn = (field: string, name: string): Column => ({
  name,
  type: 'number',
  description: `\`${snakeCase(field)}\` in percent if \`unit\` is \`%\` or \`1\`; empty for everything else.`,
  of: (row) => {
    const [value, unit] = [row[field], row['unit']];
    if (typeof value !== 'number' || (unit !== '%' && unit !== '1')) return undefined;
    return unit === '%' ? value : Number((value * 100).toPrecision(12)); // 0.07 * 100 has a digit too many
  },
});
