import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generateModules } from '../../scripts/emit/modules.js';
import { writeModules } from '../../scripts/emit/write-modules.js';
import { DataError } from '../../scripts/read/fault.js';
import { ratsArrests } from '../../src/index.js';
import { edit, faultsOf, inCopy, type Loose, useCopyOfData } from './folder.js';

useCopyOfData();

const inRats = (id: string, change: (fact: Loose) => void) =>
  edit('facts/rats.json', ({ facts }) => change(facts.find((fact: Loose) => fact.id === id)));

describe('the generator names file, item, field, problem and remedy of', () => {
  const cases: readonly (readonly [string, () => void, string])[] = [
    [
      'an id that is no camelCase word',
      () => inRats('ratsArrests', (fact) => Object.assign(fact, { id: 'rats-arrests' })),
      'data/facts/rats.json: rats-arrests › id: is "rats-arrests"; it must be one camelCase word of ASCII letters and digits, starting with a small letter',
    ],
    [
      'a span that ends before it starts',
      () => inRats('ratsArrests', (fact) => Object.assign(fact.evidence[0], { end: 1 })),
      'data/facts/rats.json: ratsArrests › evidence.0.end: is 1; it must end after it starts',
    ],
    [
      'a day that no calendar has',
      () => edit('facts/unEvents.json', ({ facts }) => Object.assign(facts.at(-1), { date: '2017-02-30' })),
      'data/facts/unEvents.json: drugsEventHeld › date: is "2017-02-30"; it must be an EDTF date or interval such as 2016-11, 2017-06-08/2017-06-09 or 2011/2015',
    ],
    [
      'an unknown field',
      () => inRats('ratsArrests', (fact) => Object.assign(fact, { valeu: 1 })),
      'data/facts/rats.json: ratsArrests: has the unknown field valeu; remove it or correct its spelling',
    ],
    [
      'a missing field',
      () => inRats('ratsArrests', (fact) => Reflect.deleteProperty(fact, 'statement')),
      'data/facts/rats.json: ratsArrests › statement: is missing; give it as string',
    ],
    [
      'a topic that is not named as its file',
      () => edit('facts/rats.json', (page) => Object.assign(page, { topic: 'ratz' })),
      "data/facts/rats.json: the topic › topic: is 'ratz'; name it as the file is named, 'rats'",
    ],
    [
      'text that is not NFC',
      () => inRats('ratsArrests', (fact) => Object.assign(fact, { title: 'Cafe\u0301' })),
      'data/facts/rats.json: ratsArrests › title: is "Cafe\u0301"; it must be NFC, trimmed, and free of control and format characters and lone surrogates',
    ],
  ];

  test.each(cases)('%s', (_name, damage, line) => {
    expect(faultsOf()).toEqual([]);
    damage();
    expect(faultsOf()).toContain(line);
  });

  test('a file that is not JSON', () => {
    writeFileSync(inCopy('facts/rats.json'), '{ "topic": ');
    expect(faultsOf()).toEqual([
      expect.stringMatching(/^data\/facts\/rats\.json: the file: .*JSON.*; make it readable, valid JSON$/),
    ]);
  });
});

describe('the generator', () => {
  test('reports several faults together', () => {
    inRats('ratsArrests', (fact) => Object.assign(fact, { value: 1, bound: 'almost' }));
    edit('entities/events.json', (list) => list.push({ id: 'picnic', type: 'event', name: 'Picnic' }));
    expect(faultsOf()).toHaveLength(3);
  });

  test('writes nothing while there is a fault, and all files at once when there is none', () => {
    const target = inCopy('generated');
    inRats('ratsArrests', (fact) => Object.assign(fact, { value: 1 }));
    expect(() => writeModules(generateModules(inCopy()), target)).toThrow(DataError);
    expect(existsSync(target)).toBe(false);
    inRats('ratsArrests', (fact) => Object.assign(fact, { value: ratsArrests.value }));
    writeModules(generateModules(inCopy()), target);
    expect(readFileSync(join(target, 'facts/rats.ts'), 'utf8')).toContain('export const ratsArrests: QuantityFact<');
  });

  test('makes the same modules from the same data', () => {
    expect(generateModules(inCopy())).toEqual(generateModules(inCopy()));
  });

  test('keeps text from ending a doc comment', () => {
    inRats('ratsLongSentences', (fact) => Object.assign(fact, { statement: 'Ends */ here.' }));
    expect(generateModules(inCopy())['facts/rats.ts']).toContain(' * Ends *\\/ here.');
  });
});
