import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generateModules } from '../../scripts/emit/modules.js';
import { writeModules } from '../../scripts/emit/write-modules.js';
import { DataError } from '../../scripts/read/fault.js';
import { edit, faultsOf, inCopy, type Loose, useCopyOfData } from './folder.js';

useCopyOfData();

const inRats = (id: string, change: (fact: Loose) => void) =>
  edit('facts/rats.json', ({ facts }) => change(facts.find((fact: Loose) => fact.id === id)));

describe('the generator names file, item, field, problem and remedy of', () => {
  const cases: readonly (readonly [string, () => void, string])[] = [
    [
      'an unknown entity',
      () => inRats('ratsArrests', (fact) => fact.about.push('ratz')),
      "data/facts/rats.json: ratsArrests › about.2: no entity has the id 'ratz'; add it to data/entities/ or correct the id",
    ],
    [
      'an entity of the wrong type',
      () => edit('facts/unEvents.json', ({ facts }) => Object.assign(facts.at(-1), { place: 'unodc' })),
      "data/facts/unEvents.json: drugsEventHeld › place: 'unodc' is of type organization; name an entity of type place",
    ],
    [
      'an id that is taken',
      () => inRats('ratsArrests', (fact) => Object.assign(fact, { id: 'noAlliances' })),
      "data/facts/rats.json: noAlliances › id: 'noAlliances' is taken in data/facts/principles.json; choose another id",
    ],
    [
      'ids that differ only in case',
      () => inRats('ratsArrests', (fact) => Object.assign(fact, { id: 'noalliances' })),
      "data/facts/rats.json: noalliances › id: 'noalliances' differs only in case from 'noAlliances' in data/facts/principles.json; choose another id",
    ],
    [
      'an id that is no camelCase word',
      () => inRats('ratsArrests', (fact) => Object.assign(fact, { id: 'rats-arrests' })),
      'data/facts/rats.json: rats-arrests › id: is "rats-arrests"; it must be one camelCase word of ASCII letters and digits, starting with a small letter',
    ],
    [
      'an id that is a word of the language',
      () => inRats('ratsArrests', (fact) => Object.assign(fact, { id: 'delete' })),
      "data/facts/rats.json: delete › id: 'delete' cannot name a constant; choose another id",
    ],
    [
      'a span beyond its paragraph',
      () => inRats('ratsArrests', (fact) => Object.assign(fact.evidence[0], { end: 5000 })),
      'data/facts/rats.json: ratsArrests › evidence.0.end: 5000 lies beyond the 1047 code points of paragraph 12; measure the span again',
    ],
    [
      'a span that ends before it starts',
      () => inRats('ratsArrests', (fact) => Object.assign(fact.evidence[0], { end: 1 })),
      'data/facts/rats.json: ratsArrests › evidence.0.end: is 1; it must end after it starts',
    ],
    [
      'a paragraph that the post has not',
      () => inRats('ratsArrests', (fact) => Object.assign(fact.evidence[0], { paragraph: 15 })),
      'data/facts/rats.json: ratsArrests › evidence.0.paragraph: the post has no paragraph 15; use 1 to 14',
    ],
    [
      'running prose as a printed form',
      () => inRats('ratsLongSentences', (fact) => Object.assign(fact.evidence[0], { printed: 'x'.repeat(61) })),
      'data/facts/rats.json: ratsLongSentences › evidence.0.printed: is longer than its span; correct one of the two',
    ],
    [
      'a value that its figure does not say',
      () => inRats('ratsArrests', (fact) => Object.assign(fact, { value: 2800 })),
      "data/facts/rats.json: ratsArrests › value: 2800 is not what '2,700' says; correct value or asPrinted",
    ],
    [
      'a statement that gives another figure',
      () =>
        inRats('ratsArrests', (fact) => Object.assign(fact, { statement: fact.statement.replace('2,700', '2,701') })),
      "data/facts/rats.json: ratsArrests › statement: does not give the figure as '2,700'; correct statement or asPrinted",
    ],
    [
      'a bound that is not worded so',
      () => inRats('ratsArrests', (fact) => Object.assign(fact, { bound: 'almost' })),
      "data/facts/rats.json: ratsArrests › bound: 'almost' is not how 'More than 2,700' words it; use 'moreThan' or correct the printed form",
    ],
    [
      'a period that no evidence prints',
      () => inRats('ratsArrests', (fact) => Object.assign(fact, { period: '2011/2016' })),
      'data/facts/rats.json: ratsArrests › period: 2011/2016 stands in no printed form; add the evidence that prints it',
    ],
    [
      'a date that no evidence prints',
      () => edit('facts/unEvents.json', ({ facts }) => Object.assign(facts.at(-1), { date: '2017-04' })),
      'data/facts/unEvents.json: drugsEventHeld › date: 2017-04 stands in no printed form; correct it or the evidence that prints it',
    ],
    [
      'a day that no calendar has',
      () => edit('facts/unEvents.json', ({ facts }) => Object.assign(facts.at(-1), { date: '2017-02-30' })),
      'data/facts/unEvents.json: drugsEventHeld › date: is "2017-02-30"; it must be an EDTF date or interval such as 2016-11, 2017-06-08/2017-06-09 or 2011/2015',
    ],
    [
      'a unit without words',
      () => inRats('ratsArrests', (fact) => Object.assign(fact, { unit: '{human}' })),
      "data/facts/rats.json: ratsArrests › unit: '{human}' has no words; add its singular and plural to data/units.json",
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
      'a title that another fact has',
      () => inRats('ratsArrests', (fact) => Object.assign(fact, { title: 'Weapons Confiscated, 2011 to 2015' })),
      "data/facts/rats.json: ratsWeaponsConfiscated › title: is that of 'ratsArrests' too; word one of them differently",
    ],
    [
      'an entity that its fields mention and about does not',
      () => edit('facts/unEvents.json', ({ facts }) => Object.assign(facts.at(-1), { about: ['drugsEvent'] })),
      "data/facts/unEvents.json: drugsEventHeld › about: lacks 'vienna', 'unitedNations', 'sco', 'unodc'; add what the other fields mention",
    ],
    [
      'an entity that nothing mentions',
      () => edit('entities/events.json', (list) => list.push({ id: 'picnic', type: 'event', name: 'Picnic' })),
      'data/entities/events.json: picnic: is mentioned by no fact; name it in a fact, or remove it',
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
    [
      'a country that is no State',
      () => edit('entities/places.json', (list) => Object.assign(list[1], { country: 'sco' })),
      "data/entities/places.json: astana › country: 'sco' is of type organization; name an entity of type state",
    ],
    [
      'years that the name of an instrument does not give',
      () => edit('entities/instruments.json', (list) => Object.assign(list[1], { period: '2016/2019' })),
      "data/entities/instruments.json: cooperationProgramme › period: '2016/2019' is not the years of the name; write it as 2016/2018",
    ],
    [
      'a part of the body that no fact covers',
      () => edit('uncovered.json', (list) => list.shift()),
      'data/uncovered.json: paragraph 2 › 85–91: lies in no fact; extend the evidence of a fact, or list it with a reason',
    ],
    [
      'a part that is listed as uncovered, and is not',
      () => edit('uncovered.json', (list) => list.push({ paragraph: 1, start: 5, end: 9, reason: 'rhetoric' })),
      'data/uncovered.json: paragraph 1 › 5–9: lies in a fact, too; measure it again, or remove it',
    ],
    [
      'a clause without a rolling hash',
      () => inRats('ratsArrests', (fact) => Object.assign(fact.evidence[0], { sha256: 'a'.repeat(32) })),
      'data/facts/rats.json: ratsArrests › evidence.0.sha256: has no rolling hash; run npm run measure -- <copy of the post>',
    ],
    [
      'a printed form that was not counted',
      () => inRats('ratsLongSentences', (fact) => Object.assign(fact.evidence[0], { printed: 'many' })),
      'data/occurrences.json: many: is not counted; run npm run measure -- <copy of the post>',
    ],
    [
      'paragraphs out of order',
      () => edit('source.json', ({ paragraphs }) => Object.assign(paragraphs[3], { paragraph: 5 })),
      'data/source.json: the post › paragraphs: 5 is out of order; number them 1, 2, 3 …',
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
    inRats('ratsArrests', (fact) => Object.assign(fact, { value: 2700 }));
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
