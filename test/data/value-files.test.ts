import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { printedFields, type ValueRow, type ValueTable, valueTable } from '../../scripts/emit/value-table.js';
import { valuesJson } from '../../scripts/emit/values-json.js';
import { markdownText, valuesQuarto } from '../../scripts/emit/values-quarto.js';
import { macroName, valuesTex } from '../../scripts/emit/values-tex.js';
import { typst, valuesTypst } from '../../scripts/emit/values-typst.js';
import { loadData } from '../../scripts/load.js';
import { resolveCitation } from '../../src/citations/index.js';
import { type Fact, formatQuantity, ratsArrests } from '../../src/index.js';
import { verdicts } from '../../src/record/index.js';

const { stamped, assessments, current } = loadData();
const facts = stamped.map(({ fact }) => fact);
const table = valueTable(facts, assessments, current.version);

const hostile = 'a "b" \\c {d} $e$ #f% &g_ ~^ *h* `i` [j](k) <l> {{< var m >}} -- ... @n\u2028';
const rowOf = (of: ValueTable, id: string): ValueRow => {
  const row = of[id];
  if (!row) throw new Error(`no row has the id ${id}`);
  return row;
};
const row = (fields: Partial<ValueRow>): ValueRow => ({ ...rowOf(table, 'noAlliances'), ...fields });

describe('the table of values', () => {
  test('has each fact, its citation and its page', () => {
    expect(Object.keys(table)).toEqual(facts.map(({ id }) => id));
    for (const fact of facts) {
      const { key, url, verdict } = rowOf(table, fact.id);
      expect(resolveCitation(key), fact.id).toMatchObject({ state: 'current', cited: { content: { id: fact.id } } });
      expect(url).toBe(`https://sco-facts.github.io/sco-facts/facts/${fact.id}`);
      expect(verdicts).toHaveProperty(String(verdict));
    }
  });

  test('has a value, a figure and a phrase for every quantity and event, and for them alone', () => {
    for (const fact of facts) {
      const { value, figure = '', phrase, period } = rowOf(table, fact.id);
      if (fact.kind === 'quantity') expect([value, figure]).toEqual([fact.value, formatQuantity(fact)]);
      else if (fact.kind === 'event') expect(value).toBe(fact.date);
      else expect([value, figure, phrase]).toEqual([undefined, '', undefined]);
      if (value !== undefined) expect(phrase).toMatch(/^the post states /);
      if (phrase) expect(phrase).toContain(figure);
      expect(period !== undefined).toBe('period' in fact);
    }
  });

  test('follows a correction of a fact, and no other row does', () => {
    const amended = facts.map((fact) => (fact.id === ratsArrests.id ? { ...fact, value: 1234 } : fact) as Fact);
    const after = valueTable(amended, assessments, current.version);
    const changed = Object.keys(after).filter((id) => JSON.stringify(after[id]) !== JSON.stringify(table[id]));
    expect(changed).toEqual([ratsArrests.id]);
    expect(rowOf(after, ratsArrests.id)).toMatchObject({
      value: 1234,
      figure: 'more than 1,234 persons',
      translations: { de: { figure: 'mehr als 1.234 Personen' } },
    });
  });

  test('says what became of a withdrawn fact', () => {
    const [fact] = facts as [Fact];
    const withdrawn = (standing: Fact['standing']) =>
      rowOf(valueTable([{ ...fact, standing }], [], '1.2.3'), fact.id).withdrawn;
    expect(withdrawn({ state: 'retracted', since: '1.2.3' })).toBe('retracted in 1.2.3');
    expect(withdrawn({ state: 'moved', since: '1.2.3', to: 'other' })).toBe('moved to other in 1.2.3');
    expect(withdrawn({ state: 'amended', since: '1.2.3' })).toBeUndefined();
  });

  test('prints no code of a unit and no name of a verdict', () => {
    const printed = printedFields(rowOf(table, ratsArrests.id));
    expect(Object.keys(printed)).not.toEqual(expect.arrayContaining(['unit']));
    expect(printed['verdict']).toBe(rowOf(table, ratsArrests.id).verdictLabel);
    expect(printed['zh']).toHaveProperty('figure');
  });
});

describe('values.json', () => {
  test('has the table, one fact per line', () => {
    const text = valuesJson(table, '1.2.3');
    expect(JSON.parse(text)).toMatchObject({ name: 'sco-facts', version: '1.2.3', facts: table });
    expect(text.split('\n').filter((line) => line.startsWith('"'))).toHaveLength(facts.length);
  });
});

describe('_variables.yml', () => {
  test('has what is printed of each fact, as a parser of YAML reads it', () => {
    const { sco } = parse(valuesQuarto(table)) as { sco: Record<string, Record<string, unknown>> };
    expect(Object.keys(sco)).toEqual(Object.keys(table));
    const { value, figure, phrase } = rowOf(table, ratsArrests.id);
    expect(sco[ratsArrests.id]).toMatchObject({ value, figure, phrase, de: { figure: expect.any(String) } });
  });

  test.each([
    ['*a* _b_ [c](d)', '\\*a\\* \\_b\\_ \\[c\\](d)'],
    ['{{< var a >}}', '\\{\\{\\< var a \\>\\}\\}'],
    ['a -- b ... c - d.', 'a \\-\\- b \\.\\.\\. c - d.'],
    ['1. a', '1\\. a'],
    ['(i) a', '(i\\) a'],
    ['- a', '\\- a'],
    [' a\n\nb ', 'a b'],
    ['more than 1,234.5 persons (2001 to 2002)', 'more than 1,234.5 persons (2001 to 2002)'],
  ])('writes %j as plain Markdown', (text, markdown) => expect(markdownText(text)).toBe(markdown));
});

describe('values.typ', () => {
  test.each([
    [{ a: 1, 'b-c': 'd' }, '("a": 1, "b-c": "d")'],
    [{}, '(:)'],
    ['"\\\n\u2028\u0007#x $y$', '"\\"\\\\\\u{a}\\u{2028}\\u{7}#x $y$"'],
  ])('writes %j', (value, code) => expect(typst(value)).toBe(code));

  test('has one line per fact, its quotes and brackets in pairs', () => {
    const lines = valuesTypst({ ...table, evil: row({ title: hostile }) }, '1.2.3').split('\n');
    expect(lines).toHaveLength(facts.length + 1 + 4);
    for (const line of lines.slice(2, -2)) {
      const code = line.replaceAll(/"(?:[^"\\]|\\.)*"/g, '');
      expect(code).toMatch(/^ {2}: \((?:: (?:-?[\d.]+|\((?:: (?:, )?)*\))?(?:, )?)*\),$/);
    }
  });
});

describe('values.tex', () => {
  test.each([
    ['ratsArrests', 'RatsArrests'],
    ['act1998', 'ActOneNineNineEight'],
  ])('names the macros of %s in letters', (id, name) => expect(macroName(id)).toBe(name));

  test('has a macro for each value and sets what a fact has', () => {
    const text = valuesTex(table, '1.2.3');
    for (const [id, { value, figure }] of Object.entries(table)) {
      const own = text.split(`\\sco@fact{${id}}`)[1]?.split('\\sco@fact')[0] ?? '';
      expect(own.includes('\\sco@set{value}{}')).toBe(value !== undefined);
      expect(own.includes('{Figure}')).toBe(figure !== undefined);
      expect(own).toContain('\\sco@set{verdict}{Verdict}');
    }
  });

  test('refuses two macros of one name', () => {
    const twice = { act: row({ value: 1, figure: '1 act' }), actFigure: row({ value: 2, figure: '2' }) };
    expect(() => valuesTex(twice, '1.2.3')).toThrow('act and actFigure both have the macro \\scoActFigure; rename one');
  });

  test('has no character with a meaning to TeX left bare', () => {
    const text = valuesTex({ evil: row({ title: hostile }) }, '1.2.3');
    const [, title = ''] = /\\sco@say\{title\}\{(.*)\}%\n/.exec(text) ?? [];
    expect(title.replaceAll(/\\[a-zA-Z]+(?:\{\})?|\\[^a-zA-Z]|\$[<>|]\$/g, '')).not.toMatch(/[\\$#%&_^]/);
  });
});
