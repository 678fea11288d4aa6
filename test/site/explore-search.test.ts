import { describe, expect, it } from 'vitest';
import { createSearch, type FactWords } from '../../docs/.vitepress/explore/search.js';

const fact = (id: string, more: Partial<FactWords>): FactWords => ({
  id,
  title: '',
  value: '',
  verdict: '',
  group: '',
  statement: '',
  entities: '',
  note: '',
  record: '',
  ...more,
});
const search = createSearch([
  fact('mention', { title: 'Harbours', note: 'The elsewhere contradicted figure is 81,374 barrels.' }),
  fact('figure', { title: 'Barrels', value: '81,374 barrels', verdict: 'notFound' }),
  fact('verdict', { title: 'Windmills', verdict: 'contradicted' }),
  fact('close', { title: 'Carts', value: '81,375 carts' }),
]);

describe('createSearch', () => {
  it('ranks a figure before its mention, and does not find a similar figure', () => {
    for (const query of ['81,374', '81374', '81.374']) expect(search(query).ids).toEqual(['figure', 'mention']);
  });

  it('ranks a verdict before its mention', () => {
    expect(search('contradicted').ids).toEqual(['verdict', 'mention']);
  });

  it('forgives typing errors and takes beginnings', () => {
    expect(search('windmlils').ids).toEqual(['verdict']);
    expect(search('harb').ids).toEqual(['mention']);
  });

  it('says where it found what the table does not show', () => {
    const { where } = search('81374');
    expect([...where]).toEqual([['mention', 'the notes']]);
  });

  it('needs every word, and falls back to some of them', () => {
    expect(search('barrels 81374')).toMatchObject({ ids: ['figure', 'mention'], some: false });
    expect(search('windmills harbours')).toMatchObject({
      ids: expect.arrayContaining(['verdict', 'mention']),
      some: true,
    });
    expect(search('qqqqqq')).toMatchObject({ ids: [], some: false });
  });
});
