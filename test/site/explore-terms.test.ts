import { describe, expect, it } from 'vitest';
import { termsOf } from '../../docs/.vitepress/explore/terms.js';

describe('termsOf', () => {
  it.each(['81,374', '81.374', '81374', '81 374', '81\u00a0374', '81\u202f374', "81'374", '81’374'])(
    'reads %j as one figure',
    (text) => {
      expect(termsOf(text)).toEqual(['81374']);
    },
  );

  it('reads a decimal comma as a point, and keeps figures of a list apart', () => {
    expect(termsOf('12,5 or 12.5')).toEqual(['12.5', 'or', '12.5']);
    expect(termsOf('1,234,567')).toEqual(['1234567']);
    expect(termsOf('3, 45, 678')).toEqual(['3', '45', '678']);
    expect(termsOf('1998/1999')).toEqual(['1998', '1999']);
  });

  it('finds an id whole and by its words', () => {
    expect(termsOf('someCamelCase')).toEqual(['somecamelcase', 'some', 'camel', 'case']);
    expect(termsOf('RATS')).toEqual(['rats']);
  });

  it('ignores case, accents and possessives', () => {
    expect(termsOf("Café's ÉTÉ")).toEqual(['cafe', 'ete']);
  });

  it('reads punctuation and markup as nothing, and hostile text in linear time', () => {
    expect(termsOf('<>&"%$ \u0000')).toEqual([]);
    const start = performance.now();
    termsOf('1 '.repeat(50_000) + '111,'.repeat(50_000) + 'aB'.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
