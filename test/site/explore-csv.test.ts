import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvLines } from '../../docs/.vitepress/explore/csv.js';

describe('csvLines', () => {
  it('keeps columns and cells', () => {
    const text = 'id,note\r\na,"x, ""y""\nz"\r\nb,\r\n';
    const { header, lines } = csvLines(text);
    expect(parse([header, lines['b'], lines['a']].join(''))).toEqual([
      ['id', 'note'],
      ['b', ''],
      ['a', 'x, "y"\nz'],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('disarms %j, which a spreadsheet would run', (cell) => {
    const [row] = parse(csvLines(`id,note\r\na,"${cell}"\r\n`).lines['a'] ?? '') as string[][];
    expect(row).toEqual(['a', `'${cell}`]);
  });
});
