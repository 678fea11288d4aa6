import { existsSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recordRules } from '../../scripts/check/record-rules.js';
import { generateModules } from '../../scripts/emit/modules.js';
import { writeModules } from '../../scripts/emit/write-modules.js';
import { loadData } from '../../scripts/load.js';
import { DataError } from '../../scripts/read/fault.js';
import type { Recorded } from '../../src/record/model.js';
import { verdicts } from '../../src/record/verdicts.js';
import { edit, faultsOf, inCopy, type Loose, useCopyOfData, write } from './folder.js';

useCopyOfData();

const { record } = loadData();
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

const referenceOf = (id: string) => firstOf(`'${id}'`, references, (reference) => reference.id === id);
const isIndependent = (id: string) => referenceOf(id).independence === 'independent';
const datesOf = (ids: readonly string[]) =>
  ids.map(referenceOf).flatMap(({ id, issued }) => (issued === undefined ? [] : [{ id, issued }]));
const usesOf = (id: string | undefined) => items.filter(({ item }) => item.calculation === id);

function itemOf<K extends Recorded['kind']>(kind: K, fits: (item: Recorded) => boolean) {
  const found = firstOf(`such ${kind}`, items, ({ item }) => item.kind === kind && fits(item));
  return found as ItemPlace & { readonly item: Extract<Recorded, { kind: K }> };
}

const cited = firstOf('cited assessment', assessments, (one) => one.references.length > 0);
const opinion = firstOf(
  'assessment without sources',
  assessments,
  (one) => !verdicts[one.verdict].restsOnSources && one.references.length === 0,
);
const elsewhere = firstOf('second topic', assessments, ({ file }) => file !== opinion.file);
const borneOut = firstOf(
  'verdict with an independent source, and nothing recorded',
  assessments,
  (one) => verdicts[one.verdict].restsOnSources && one.references.some(isIndependent) && !one.recorded,
);
const dependent = firstOf('verdict of parties', assessments, (one) => one.noIndependentSource === true);
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const dated = firstOf('dated assessment', assessments, (one) => {
  const [date, ...others] = datesOf(one.references);
  return date !== undefined && isDay(date.issued) && others.length === 0;
});
const perhapsDated = firstOf('assessment of inferred date', assessments, (one) => {
  const [date, ...others] = datesOf(one.references);
  return date?.issued.endsWith('?') === true && others.length === 0;
});
const unitsInUse = items.flatMap(({ item }) => ('unit' in item ? [item.unit] : []));
const stated = itemOf(
  'figure',
  (item) => item.basis === 'stated' && 'unit' in item && unitsInUse.filter((own) => own === item.unit).length > 1,
);
const foreign = firstOf('reference that another fact has', references, ({ id }) =>
  assessments.some((one) => one.fact === stated.fact && !one.references.includes(id)),
);
const range = itemOf('range', () => true);
const computed = itemOf('figure', (item) => item.basis === 'computed' && usesOf(item.calculation).length === 1);
const { calculation: used, value, unit } = computed.item;
const share = firstOf('share with others', calculations, (one) => one.kind === 'share' && !!one.rows[0]?.others);
const extreme = firstOf('extreme', calculations, ({ kind }) => kind === 'extreme');
const seen = firstOf('reference with an address', references, ({ URL }) => URL !== undefined);
const copy = firstOf(
  'copy with a capital in its id',
  references,
  ({ id, seen: { how } }) => how === 'copy' && /[A-Z]/.test(id),
);
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

const unknown = "no reference has the id 'ratz'; add it to data/record/references.json or correct the id";
const unnamed = 'is named by no assessment and no calculation; name it, or remove it';
const unused = 'is used by no recorded item; use it, or remove it';

const lackedBy = (calculation: string, reference: string) =>
  usesOf(calculation).map((place) =>
    ofItem(place, `.references: lacks '${reference}', on which '${calculation}' rests; add it`),
  );

/** Puts other fields into the computed item; what it rests on stays. */
const turnInto = (fields: object) => () =>
  inAssessment(computed, ({ recorded }) => {
    const { what, basis, calculation, references: own } = computed.item;
    recorded[computed.index] = { what, basis, calculation, references: own, ...fields };
  });
const misfit = (said: string) =>
  ofItem(computed, `.calculation: '${used}' gives ${value} ${unit}, not ${said}; correct the item or the inputs`);

const before = (issued: string) => new Date(Date.parse(issued.replace('?', '')) - 864e5).toISOString().slice(0, 10);
const early = (place: typeof dated): Case[] =>
  datesOf(place.references).map(({ id, issued }) => [
    `a day before ${issued}, when a source was published`,
    () => inAssessment(place, (assessment) => Object.assign(assessment, { asOf: before(issued) })),
    ...place.references.map((each) => {
      const [what, field] = each === id ? ['published', 'issued'] : ['seen', 'seen.on'];
      return ofAssessment(
        place,
        ` › asOf: lies before '${each}' was ${what}; correct it, or ${field} of the reference`,
      );
    }),
  ]);

test('the assessment of a withdrawn fact is kept apart', () => {
  const { fact } = opinion;
  write('pending.json', [{ fact, event: 'retracted', reason: 'misreading', note: 'The post does not say so.' }]);
  const modules = generateModules(inCopy());
  expect(
    Object.entries(modules).filter(([name, text]) => name.startsWith('record/') && text.includes(`"fact":"${fact}"`)),
  ).toEqual([]);
  expect(modules['record.ts']).toMatch(new RegExp(`^export const formerAssessments.*"fact":"${fact}"`, 'm'));
});

describe('the generator names file, item, field, problem and remedy by the rule', () => {
  const rules: Readonly<Record<string, readonly Case[]>> = {
    factsAreAssessed: [
      [
        'a fact without an assessment',
        () =>
          edit(opinion.file, (list) =>
            list.splice(
              list.findIndex((one: Loose) => one.fact === opinion.fact),
              1,
            ),
          ),
        ofAssessment(opinion, ': is not assessed; add an assessment'),
      ],
      [
        'a fact that is assessed twice',
        () => edit(opinion.file, (list) => list.push(list.find((one: Loose) => one.fact === opinion.fact))),
        ofAssessment(opinion, ` › fact: is assessed in data/${opinion.file} already; merge the two assessments`),
      ],
      [
        'an assessment of no fact',
        () => edit(opinion.file, (list) => list.push({ ...opinion, file: undefined, fact: 'ratz' })),
        `data/${opinion.file}: ratz › fact: no fact has the id 'ratz'; correct the id, or remove the assessment`,
      ],
      [
        'an assessment in the file of another topic',
        () => {
          edit(opinion.file, (list) =>
            list.splice(
              list.findIndex((one: Loose) => one.fact === opinion.fact),
              1,
            ),
          );
          edit(elsewhere.file, (list) => list.push({ ...opinion, file: undefined }));
        },
        `data/${elsewhere.file}: ${opinion.fact} › fact: is of the topic ` +
          `'${opinion.file.replace(/^record\/|\.json$/g, '')}'; put it into data/${opinion.file}`,
      ],
    ],
    recordIdsAreUnique: [
      [
        'two references of one id',
        () => edit('record/references.json', (list) => list.push(seen)),
        ofReference(seen.id, ` › id: '${seen.id}' is taken in data/record/references.json; choose another id`),
      ],
      [
        'a calculation that has the id of a reference',
        () => edit('record/calculations.json', (list) => list.push({ ...list[0], id: seen.id })),
        ofCalculation(seen.id, ` › id: '${seen.id}' is taken in data/record/references.json; choose another id`),
        ofCalculation(seen.id, `: ${unused}`),
      ],
      [
        'ids that differ only in case',
        () => edit('record/references.json', (list) => list.push({ ...copy, id: copy.id.toLowerCase() })),
        ofReference(
          copy.id.toLowerCase(),
          ` › id: '${copy.id.toLowerCase()}' differs only in case from '${copy.id}' in data/record/references.json; ` +
            'choose another id',
        ),
        ofReference(copy.id.toLowerCase(), `: ${unnamed}`),
      ],
    ],
    recordReferencesResolve: [
      [
        'an unknown reference of an assessment',
        () => inAssessment(opinion, (assessment) => assessment.references.push('ratz')),
        ofAssessment(opinion, ` › references.0: ${unknown}`),
      ],
      [
        'an unknown reference of a share',
        () => inCalculation(share.id, (calculation) => Object.assign(calculation.rows[0], { reference: 'ratz' })),
        ofCalculation(share.id, ` › rows.0.reference: ${unknown}`),
        ...lackedBy(share.id, 'ratz'),
      ],
      [
        'an unknown reference of a point',
        () => inCalculation(extreme.id, ({ points }) => points.unshift({ ...points[0], reference: 'ratz' })),
        ofCalculation(extreme.id, ` › points.0.reference: ${unknown}`),
        ...lackedBy(extreme.id, 'ratz'),
      ],
      [
        'a reference that is named twice',
        () => inAssessment(cited, (assessment) => assessment.references.push(cited.references[0])),
        ofAssessment(
          cited,
          ` › references.${cited.references.length}: '${cited.references[0]}' is named before; name it once`,
        ),
      ],
      [
        'a reference that nothing names',
        () => edit('record/references.json', (list) => list.push({ ...seen, id: 'ratz' })),
        ofReference('ratz', `: ${unnamed}`),
      ],
    ],
    independenceIsTold: [
      [
        'a verdict that rests on nothing',
        () => inAssessment(opinion, (assessment) => Object.assign(assessment, { verdict: 'corroborated' })),
        ofAssessment(opinion, " › references: is empty, though 'corroborated' rests on sources; name the sources"),
      ],
      [
        'a verdict of parties that does not say so',
        () => inAssessment(dependent, (assessment) => Reflect.deleteProperty(assessment, 'noIndependentSource')),
        ofAssessment(
          dependent,
          ' › references: holds no source independent of the organization; ' +
            'name one, or set noIndependentSource to true',
        ),
      ],
      [
        'a verdict that disowns its independent source',
        () => inAssessment(borneOut, (assessment) => Object.assign(assessment, { noIndependentSource: true })),
        ofAssessment(borneOut, ' › noIndependentSource: is set, though a source is independent; remove it'),
      ],
      [
        'a verdict that needs no source, and says that none is independent',
        () => inAssessment(opinion, (assessment) => Object.assign(assessment, { noIndependentSource: true })),
        ofAssessment(opinion, ` › noIndependentSource: is set, though the verdict is '${opinion.verdict}'; remove it`),
      ],
    ],
    recordedRestsOnReferences: [
      [
        'an item on a reference that its assessment lacks',
        () => inItem(stated, (item) => item.references.push(foreign.id)),
        ofItem(
          stated,
          `.references.${stated.item.references.length}: the assessment lacks '${foreign.id}'; add it there, too`,
        ),
      ],
      [
        'an item on one reference twice',
        () => inItem(stated, (item) => item.references.push(item.references[0])),
        ofItem(
          stated,
          `.references.${stated.item.references.length}: '${stated.item.references[0]}' is named before; name it once`,
        ),
      ],
      ...['contradicted', 'outdated'].map(
        (verdict): Case => [
          `a fact that is ${verdict} by nothing`,
          () => inAssessment(borneOut, (assessment) => Object.assign(assessment, { verdict })),
          ofAssessment(
            borneOut,
            ` › recorded: is missing, though the fact is ${verdict}; ` +
              'give the figure, date or name that stands against it',
          ),
        ],
      ),
    ],
    computedIsRecomputed: [
      [
        'a computed item without a calculation',
        () => inItem(stated, (item) => Object.assign(item, { basis: 'computed' })),
        ofItem(stated, ".calculation: is missing, though the basis is 'computed'; name it, or correct the basis"),
      ],
      [
        'a calculation of an item that is not computed',
        () => inItem(computed, (item) => Object.assign(item, { basis: 'stated' })),
        ofItem(
          computed,
          ".basis: is 'stated', though a calculation is named; make it 'computed', or remove the calculation",
        ),
      ],
      [
        'an unknown calculation',
        () => inItem(computed, (item) => Object.assign(item, { calculation: 'ratz' })),
        ofItem(
          computed,
          ".calculation: no calculation has the id 'ratz'; add it to data/record/calculations.json or correct the id",
        ),
        ofCalculation(`${used}`, `: ${unused}`),
      ],
      [
        'a calculation that nothing uses',
        () => edit('record/calculations.json', (list) => list.push({ ...list[0], id: 'ratz' })),
        ofCalculation('ratz', `: ${unused}`),
      ],
      [
        'an item that lacks the reference of an input',
        () =>
          inCalculation(share.id, (calculation) =>
            calculation.rows.push({ ...calculation.rows[0], reference: copy.id }),
          ),
        ...lackedBy(share.id, copy.id),
      ],
      [
        'a figure that is not the result',
        () => inItem(computed, (item) => Object.assign(item, { value: value + 1 })),
        misfit(`${value + 1} ${unit}`),
      ],
      [
        'a unit that is not that of the result',
        () => inItem(computed, (item) => Object.assign(item, { unit: unit === '%' ? '1' : '%' })),
        misfit(`${value} ${unit === '%' ? '1' : '%'}`),
      ],
      [
        'a range, where the result is a figure',
        turnInto({ kind: 'range', low: value, high: value + 1, unit }),
        misfit(`${value} to ${value + 1} ${unit}`),
      ],
      ['a date', turnInto({ kind: 'date', date: '2017' }), misfit('a date')],
    ],
    addressesAreOriginal: [
      ...['https://www.scribd.com/ratz', 'http://DOCSLIB.org', 'https://li.ru?ratz'].map(
        (URL): Case => [
          `the address of an unofficial copy, as ${URL}`,
          () => inReference(seen.id, (reference) => Object.assign(reference, { URL })),
          ofReference(seen.id, " › URL: is that of an unofficial copy; leave it out, and set seen.how to 'copy'"),
        ],
      ),
      [
        'an address, where only a copy was seen',
        () => inReference(copy.id, (reference) => Object.assign(reference, { URL: seen.URL })),
        ofReference(copy.id, ' › URL: is given, though only a copy was seen; leave it out, or correct seen.how'),
      ],
      [
        'no address, where the source itself was seen',
        () => inReference(seen.id, (reference) => Reflect.deleteProperty(reference, 'URL')),
        ofReference(
          seen.id,
          ` › URL: is missing, though seen.how is '${seen.seen.how}'; give it, or set seen.how to 'copy'`,
        ),
      ],
    ],
    daysFollowSources: [...early(dated), ...early(perhapsDated)],
  };

  for (const [rule, cases] of Object.entries(rules)) describe(rule, () => testEach(cases));

  test('each of them, in their order', () => {
    expect(Object.keys(rules)).toEqual(recordRules.map((rule) => rule.name));
  });
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
      ofAssessment(
        opinion,
        ' › verdict: is "false"; ' +
          'use one of corroborated, partly, contradicted, outdated, unverified, selfDescription',
      ),
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
      'a unit without words',
      () => inItem(stated, (item) => Object.assign(item, { unit: '{human}' })),
      ofItem(stated, ".unit: '{human}' has no words; add its singular and plural to data/units.json"),
    ],
    [
      'words for a unit that nothing uses',
      () => edit('units.json', (units) => Object.assign(units, { '{human}': { one: 'human', other: 'humans' } })),
      'data/units.json: {human}: is used by no fact and no assessment; remove it',
    ],
    [
      'a text that is no address',
      () => inReference(seen.id, (reference) => Object.assign(reference, { URL: 'www.example.org' })),
      ofReference(seen.id, ' › URL: is "www.example.org"; it must be a web address in ASCII, as RFC 3986 has it'),
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
        ' › issued: is "2017-02-30?"; it must be an EDTF date or interval such as 2017-07 or, where it was inferred, 2017-10-25?',
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
  test('admits an assessment of the day on which the last of its sources was seen', () => {
    const days = cited.references.map((id) => referenceOf(id).seen.on).filter(isDay);
    inAssessment(cited, (assessment) => Object.assign(assessment, { asOf: days.sort().at(-1) }));
    expect(faultsOf()).toEqual([]);
  });

  test('takes no host for one of copies whose name only ends like it', () => {
    inReference(seen.id, (reference) => Object.assign(reference, { URL: 'https://ratzli.ru/scribd.com/' }));
    expect(faultsOf()).toEqual([]);
  });

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
