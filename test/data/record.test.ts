import { existsSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generateModules } from '../../scripts/emit/modules.js';
import { writeModules } from '../../scripts/emit/write-modules.js';
import { loadData } from '../../scripts/load.js';
import { DataError } from '../../scripts/read/fault.js';
import type { Recorded } from '../../src/record/model.js';
import { verdictNames } from '../../src/record/verdicts.js';
import { edit, faultsOf, inCopy, type Loose, useCopyOfData } from './folder.js';

useCopyOfData();

const { record, current } = loadData();
const references = record.references.map(({ value }) => value);
const calculations = record.calculations.map(({ value }) => value);
const assessments = record.assessments.map(({ file, value }) => ({ ...value, file }));
const items = assessments.flatMap(({ file, fact, recorded = [] }) =>
  recorded.map((item, index) => ({ file, fact, item, index })),
);

type Place = { readonly file: string; readonly fact: string };
type ItemPlace = Place & { readonly index: number };

const inReference = (id: string, change: (reference: Loose) => void) =>
  edit('record/references.json', (list) => change(list.find((reference: Loose) => reference.id === id)));
const inCalculation = (id: string, change: (calculation: Loose) => void) =>
  edit('record/calculations.json', (list) => change(list.find((calculation: Loose) => calculation.id === id)));
const inAssessment = ({ file, fact }: Place, change: (assessment: Loose) => void) =>
  edit(file, (list) => change(list.find((assessment: Loose) => assessment.fact === fact)));
const inItem = (place: ItemPlace, change: (item: Loose) => void) =>
  inAssessment(place, ({ recorded }) => change(recorded[place.index]));

const ofReference = (id: string, rest: string) => `data/record/references.json: ${id}${rest}`;
const ofCalculation = (id: string, rest: string) => `data/record/calculations.json: ${id}${rest}`;
const ofAssessment = ({ file, fact }: Place, rest: string) => `data/${file}: ${fact}${rest}`;
const ofItem = (place: ItemPlace, rest: string) => ofAssessment(place, ` › recorded.${place.index}${rest}`);

/** The first that fits, so that the cases outlast a change of the data. */
function firstOf<T>(what: string, list: readonly T[], fits: (item: T) => boolean): T {
  const found = list.find(fits);
  if (found === undefined) throw new Error(`the record has no ${what} any more; write the case anew`);
  return found;
}

const usesOf = (id: string | undefined) => items.filter(({ item }) => item.calculation === id);

function itemOf<K extends Recorded['kind']>(kind: K, fits: (item: Recorded) => boolean) {
  const found = firstOf(`such ${kind}`, items, ({ item }) => item.kind === kind && fits(item));
  return found as ItemPlace & { readonly item: Extract<Recorded, { kind: K }> };
}

const opinion = firstOf('assessment that needs nothing', assessments, ({ verdict }) => verdict === 'opinion');
const stated = itemOf('figure', ({ basis }) => basis === 'stated');
const range = itemOf('range', () => true);
const computed = itemOf('figure', (item) => item.basis === 'computed' && usesOf(item.calculation).length === 1);
const { value } = computed.item;
const share = firstOf('share with others', calculations, (one) => one.kind === 'share' && !!one.rows[0]?.others);
const extreme = firstOf('extreme', calculations, ({ kind }) => kind === 'extreme');
const seen = firstOf('reference with an address', references, ({ URL }) => URL !== undefined);
const copy = firstOf('copy', references, ({ seen: { how } }) => how === 'copy');
const signed = firstOf('signed reference', references, ({ author }) => author !== undefined);

type Case = readonly [name: string, damage: () => void, ...lines: string[]];

function testEach(cases: readonly Case[]): void {
  for (const [name, damage, ...lines] of cases) {
    test(name, () => {
      expect(faultsOf()).toEqual([]);
      damage();
      expect(faultsOf()).toEqual(lines);
    });
  }
}

test('the assessment of a withdrawn fact is kept apart', () => {
  const changed = new Set(current.plan.planned.map(({ event }) => event.fact));
  const { fact } = firstOf('fact as in the last release', assessments, (one) => !changed.has(one.fact));
  edit('pending.json', (pending: object[]) => {
    pending.push({ fact, event: 'retracted', reason: 'misreading', note: 'The post does not say so.' });
  });
  const modules = generateModules(inCopy());
  expect(
    Object.entries(modules).filter(([name, text]) => name.startsWith('record/') && text.includes(`"fact":"${fact}"`)),
  ).toEqual([]);
  expect(modules['record.ts']).toMatch(new RegExp(`^export const formerAssessments.*"fact":"${fact}"`, 'm'));
});

describe('the generator names file, item, field, problem and remedy of', () => {
  const misspelt = 'has the unknown field ratz; remove it or correct its spelling';
  const rows = share.kind === 'share' ? share.rows : [];
  const begins = (json: object) => `${JSON.stringify(json).slice(0, 80)}…`;

  testEach([
    [
      'a range whose low is its high',
      () => inItem(range, (item) => Object.assign(item, { high: range.item.low })),
      ofItem(range, `.high: is ${range.item.low}; it must be higher than low`),
    ],
    [
      'a row with both others and a whole',
      () => inCalculation(share.id, (calculation) => Object.assign(calculation.rows[0], { whole: 1 })),
      ofCalculation(
        share.id,
        ` › rows.0: is ${begins({ ...rows[0], whole: 1 })}; it must have either others or a whole`,
      ),
    ],
    [
      'a row with neither others nor a whole',
      () => inCalculation(share.id, (calculation) => Reflect.deleteProperty(calculation.rows[0], 'others')),
      ofCalculation(
        share.id,
        ` › rows.0: is ${begins({ ...rows[0], others: undefined })}; it must have either others or a whole`,
      ),
    ],
    [
      'a note that is too long',
      () => inAssessment(opinion, (assessment) => Object.assign(assessment, { note: 'x'.repeat(501) })),
      ofAssessment(opinion, ` › note: is "${'x'.repeat(79)}…; shorten it to 500 characters`),
    ],
    ...['2026-02-30', '2026-02', 'today'].map(
      (asOf): Case => [
        `a day that is ${asOf}`,
        () => inAssessment(opinion, (assessment) => Object.assign(assessment, { asOf })),
        ofAssessment(opinion, ` › asOf: is "${asOf}"; it must be a day of the calendar as YYYY-MM-DD`),
      ],
    ),
    [
      'an unknown field of an assessment',
      () => inAssessment(opinion, (assessment) => Object.assign(assessment, { ratz: 1 })),
      ofAssessment(opinion, `: ${misspelt}`),
    ],
    [
      'an unknown field of a recorded item',
      () => inItem(stated, (item) => Object.assign(item, { ratz: 1 })),
      ofItem(stated, `: ${misspelt}`),
    ],
    [
      'an unknown field of a reference',
      () => inReference(seen.id, (reference) => Object.assign(reference, { ratz: 1 })),
      ofReference(seen.id, `: ${misspelt}`),
    ],
    [
      'an unknown field of an input',
      () => inCalculation(extreme.id, ({ points }) => Object.assign(points[0], { ratz: 1 })),
      ofCalculation(extreme.id, ` › points.0: ${misspelt}`),
    ],
    [
      'a missing field',
      () => inAssessment(opinion, (assessment) => Reflect.deleteProperty(assessment, 'note')),
      ofAssessment(opinion, ' › note: is missing; give it as string'),
    ],
    [
      'an assessment without the id of its fact',
      () => edit(opinion.file, (list) => Reflect.deleteProperty(list[0], 'fact')),
      `data/${opinion.file}: item 1 › fact: is missing; give it as string`,
    ],
    [
      'a verdict that does not exist',
      () => inAssessment(opinion, (assessment) => Object.assign(assessment, { verdict: 'false' })),
      ofAssessment(opinion, ` › verdict: is "false"; use one of ${verdictNames.join(', ')}`),
    ],
    [
      'an empty list of recorded items',
      () => inAssessment(opinion, (assessment) => Object.assign(assessment, { recorded: [] })),
      ofAssessment(opinion, ' › recorded: is []; it must not be empty'),
    ],
    [
      'a kind of item that does not exist',
      () => inItem(stated, (item) => Object.assign(item, { kind: 'number' })),
      ofItem(stated, '.kind: is "number"; use one of figure, range, date, name'),
    ],
    [
      'a basis that does not exist',
      () => inItem(stated, (item) => Object.assign(item, { basis: 'guessed' })),
      ofItem(stated, '.basis: is "guessed"; use one of stated, computed, reported, inferred'),
    ],
    [
      'a text that is no address',
      () => inReference(seen.id, (reference) => Object.assign(reference, { URL: 'www.example.org' })),
      ofReference(seen.id, ' › URL: is "www.example.org"; it must be a web address in ASCII, as defined in RFC 3986'),
    ],
    [
      'an author in no shape of CSL',
      () => inReference(signed.id, (reference) => Object.assign(reference, { author: [{ name: 'Ratz' }] })),
      ofReference(signed.id, ' › author.0: is {"name":"Ratz"}; give it one of the forms that its schema admits'),
    ],
    [
      'a date of publication that is no EDTF date',
      () => inReference(seen.id, (reference) => Object.assign(reference, { issued: '2017-02-30?' })),
      ofReference(
        seen.id,
        ' › issued: is "2017-02-30?"; it must be an EDTF date or interval such as 2017-07 or, if it was inferred, 2017-10-25?',
      ),
    ],
    [
      'a way of seeing that does not exist',
      () => inReference(seen.id, (reference) => Object.assign(reference.seen, { how: 'hearsay' })),
      ofReference(seen.id, ' › seen.how: is "hearsay"; use one of excerpt, file, copy'),
    ],
    [
      'a point off the earth',
      () => inCalculation(extreme.id, ({ points }) => Object.assign(points[0], { degrees: 361 })),
      ofCalculation(extreme.id, ' › points.0.degrees: is 361; use 360 or less'),
    ],
  ]);

  test('a file of the record that is not JSON', () => {
    writeFileSync(inCopy(opinion.file), '[{ "fact": ');
    const line = new RegExp(`^data/${opinion.file}: the file: .*JSON.*; make it readable, valid JSON$`);
    expect(faultsOf()).toEqual([expect.stringMatching(line)]);
  });
});

describe('the generator', () => {
  test('reports faults of all files and rules together, and writes nothing', () => {
    inAssessment(opinion, (assessment) => Object.assign(assessment, { verdict: 'corroborated' }));
    inItem(computed, (item) => Object.assign(item, { value: value + 1 }));
    inReference(copy.id, (reference) => Object.assign(reference, { URL: seen.URL }));
    edit('entities/events.json', (list) => list.push({ id: 'picnic', type: 'event', name: 'Picnic' }));
    expect(faultsOf()).toHaveLength(4);
    expect(() => writeModules(generateModules(inCopy()), inCopy('generated'))).toThrow(DataError);
    expect(existsSync(inCopy('generated'))).toBe(false);
  });

  test('reports each field in which an item has no valid shape', () => {
    inReference(seen.id, (reference) => Object.assign(reference, { URL: 'ratz', language: 'English', issued: 'May' }));
    inAssessment(opinion, (assessment) => Object.assign(assessment, { verdict: 'false', asOf: 'today' }));
    expect(faultsOf()).toHaveLength(5);
  });
});
