import { dayRange } from '../../src/edtf.js';
import type { AssessmentContent, Calculation, Recorded } from '../../src/record/model.js';
import { verdicts } from '../../src/record/verdicts.js';
import type { AuthoredData } from '../read/authored.js';
import type { Fault } from '../read/fault.js';
import { resultOf } from './calculate.js';
import { clashingIds, type Rule } from './rules.js';

const faultIn = (file: string, item: string, field: string, problem: string, remedy: string): Fault => ({
  file,
  item,
  field,
  problem,
  remedy,
});

/** Each fact has one assessment, in the file of its topic. */
const factsAreAssessed: Rule = ({ facts, record }) => {
  const topics = new Map(facts.map(({ value }) => [value.id, value.topic]));
  const seen = new Map<string, string>();
  const found = record.assessments.flatMap(({ file, value: { fact } }) => {
    const fault = (problem: string, remedy: string) => [faultIn(file, fact, 'fact', problem, remedy)];
    const topic = topics.get(fact);
    const first = seen.get(fact);
    seen.set(fact, first ?? file);
    if (topic === undefined) return fault(`no fact has the id '${fact}'`, 'correct the id, or remove the assessment');
    if (first !== undefined) return fault(`is assessed in data/${first} already`, 'merge the two assessments');
    const home = `record/${topic}.json`;
    return file === home ? [] : fault(`is of the topic '${topic}'`, `put it into data/${home}`);
  });
  const missing = facts
    .filter(({ value }) => !seen.has(value.id))
    .map(({ value: { id, topic } }) => faultIn(`record/${topic}.json`, id, '', 'is not assessed', 'add an assessment'));
  return [...found, ...missing];
};

/** References and calculations share one space of names. */
const recordIdsAreUnique: Rule = ({ record }) => clashingIds([...record.references, ...record.calculations]);

/** The ids of references that an item of the record names, by field. */
function* citedBy(record: AuthoredData['record']): Generator<[file: string, item: string, field: string, id: string]> {
  for (const { file, value } of record.assessments) {
    for (const [index, id] of value.references.entries()) yield [file, value.fact, `references.${index}`, id];
  }
  for (const { file, value } of record.calculations) {
    const field = (index: number) => `${value.kind === 'share' ? 'rows' : 'points'}.${index}.reference`;
    for (const [index, id] of referencesOf(value).entries()) yield [file, value.id, field(index), id];
  }
}

const referencesOf = (calculation: Calculation): readonly string[] =>
  (calculation.kind === 'share' ? calculation.rows : calculation.points).map(({ reference }) => reference);

/** Every id of a reference is one, none is named twice, and every reference is named. */
const recordReferencesResolve: Rule = ({ record }) => {
  const known = new Set(record.references.map(({ value }) => value.id));
  const cited = [...citedBy(record)];
  const used = new Set(cited.map(([, , , id]) => id));
  return [
    ...cited
      .filter(([, , , id]) => !known.has(id))
      .map(([file, item, field, id]) =>
        faultIn(
          file,
          item,
          field,
          `no reference has the id '${id}'`,
          'add it to data/record/references.json or correct the id',
        ),
      ),
    ...record.assessments.flatMap(({ file, value: { fact, references } }) =>
      references.flatMap((id, index) =>
        references.indexOf(id) < index
          ? [faultIn(file, fact, `references.${index}`, `'${id}' is named before`, 'name it once')]
          : [],
      ),
    ),
    ...record.references
      .filter(({ value }) => !used.has(value.id))
      .map(({ file, value }) =>
        faultIn(file, value.id, '', 'is named by no assessment and no calculation', 'name it, or remove it'),
      ),
  ];
};

/** A verdict that rests on sources has one that is independent of the organization, or says that there is none. */
const independenceIsTold: Rule = ({ record }) => {
  const independent = new Set(
    record.references.filter(({ value }) => value.independence === 'independent').map(({ value }) => value.id),
  );
  return record.assessments.flatMap(({ file, value }) => {
    const { fact, verdict, references, noIndependentSource } = value;
    const has = references.some((id) => independent.has(id));
    const rests = verdicts[verdict].restsOnSources;
    if (rests && references.length === 0) {
      return [faultIn(file, fact, 'references', `is empty, though '${verdict}' rests on sources`, 'name the sources')];
    }
    if (rests && !has && !noIndependentSource) {
      const remedy = 'name one, or set noIndependentSource to true';
      return [faultIn(file, fact, 'references', 'holds no source independent of the organization', remedy)];
    }
    if (noIndependentSource && (has || !rests)) {
      const problem = has ? 'is set, though a source is independent' : `is set, though the verdict is '${verdict}'`;
      return [faultIn(file, fact, 'noIndependentSource', problem, 'remove it')];
    }
    return [];
  });
};

type Placed = {
  readonly file: string;
  readonly value: AssessmentContent;
  readonly item: Recorded;
  readonly at: string;
};

const recordedItems = (record: AuthoredData['record']): Placed[] =>
  record.assessments.flatMap(({ file, value }) =>
    (value.recorded ?? []).map((item, index) => ({ file, value, item, at: `recorded.${index}` })),
  );

/** What is recorded rests on references of its assessment; what contradicts or overtakes a fact is recorded. */
const recordedRestsOnReferences: Rule = ({ record }) => [
  ...recordedItems(record).flatMap(({ file, value, item, at }) =>
    item.references.flatMap((id, index) => {
      const field = `${at}.references.${index}`;
      if (item.references.indexOf(id) < index) {
        return [faultIn(file, value.fact, field, `'${id}' is named before`, 'name it once')];
      }
      return value.references.includes(id)
        ? []
        : [faultIn(file, value.fact, field, `the assessment lacks '${id}'`, 'add it there, too')];
    }),
  ),
  ...record.assessments
    .filter(({ value }) => verdicts[value.verdict].needsRecorded && !value.recorded)
    .map(({ file, value }) => {
      const problem = `is missing, though the fact is ${value.verdict}`;
      return faultIn(file, value.fact, 'recorded', problem, 'give the figure, date or name that stands against it');
    }),
];

/** A computed item names its calculation, which gives just that; every calculation is used. */
const computedIsRecomputed: Rule = ({ record }) => {
  const calculations = new Map(record.calculations.map(({ value }) => [value.id, value]));
  const used = new Set<string>();
  const wrong = recordedItems(record).flatMap(({ file, value, item, at }) => {
    const fault = (field: string, problem: string, remedy: string) => [
      faultIn(file, value.fact, `${at}.${field}`, problem, remedy),
    ];
    const id = item.calculation;
    if (id === undefined) {
      return item.basis === 'computed'
        ? fault('calculation', "is missing, though the basis is 'computed'", 'name it, or correct the basis')
        : [];
    }
    used.add(id);
    if (item.basis !== 'computed') {
      return fault(
        'basis',
        `is '${item.basis}', though a calculation is named`,
        "make it 'computed', or remove the calculation",
      );
    }
    const calculation = calculations.get(id);
    if (!calculation) {
      const remedy = 'add it to data/record/calculations.json or correct the id';
      return fault('calculation', `no calculation has the id '${id}'`, remedy);
    }
    const lacking = [...new Set(referencesOf(calculation))].filter((source) => !item.references.includes(source));
    const problem = misfit(item, calculation);
    return [
      ...lacking.flatMap((source) => fault('references', `lacks '${source}', on which '${id}' rests`, 'add it')),
      ...(problem === undefined ? [] : fault('calculation', problem, 'correct the item or the inputs')),
    ];
  });
  const unused = record.calculations
    .filter(({ value }) => !used.has(value.id))
    .map(({ file, value }) => faultIn(file, value.id, '', 'is used by no recorded item', 'use it, or remove it'));
  return [...wrong, ...unused];
};

/** In what an item differs from the result of its calculation; nothing where it is that. */
function misfit(item: Recorded, calculation: Calculation): string | undefined {
  const { low, high, unit } = resultOf(calculation);
  const gives = low === high ? `${low} ${unit}` : `${low} to ${high} ${unit}`;
  const said =
    item.kind === 'figure'
      ? `${item.value} ${item.unit}`
      : item.kind === 'range'
        ? `${item.low} to ${item.high} ${item.unit}`
        : `a ${item.kind}`;
  return said === gives ? undefined : `'${calculation.id}' gives ${gives}, not ${said}`;
}

// hosts that hold copies which somebody else made; what was seen only there is cited by its original, without address
const hostsOfCopies =
  /^https?:\/\/(?:[^/]*\.)?(?:fanyjok\.com|kimandelvis\.com|dd-floors\.com|docslib\.org|seaspiritstudio\.com|li\.ru|movatter\.jp|scribd\.com)(?:[/:?#]|$)/i;

/** An address is given where the original was seen, and only there. */
const addressesAreOriginal: Rule = ({ record }) =>
  record.references.flatMap(({ file, value: { id, URL: address, seen } }) => {
    if (address !== undefined && hostsOfCopies.test(address)) {
      return [faultIn(file, id, 'URL', 'is that of an unofficial copy', "leave it out, and set seen.how to 'copy'")];
    }
    if (seen.how === 'copy') {
      return address === undefined
        ? []
        : [faultIn(file, id, 'URL', 'is given, though only a copy was seen', 'leave it out, or correct seen.how')];
    }
    return address === undefined
      ? [faultIn(file, id, 'URL', `is missing, though seen.how is '${seen.how}'`, "give it, or set seen.how to 'copy'")]
      : [];
  });

/** Nothing holds as of a day before the sources that say so were published and seen. */
const daysFollowSources: Rule = ({ record }) => {
  const references = new Map(record.references.map(({ value }) => [value.id, value]));
  const isAfter = (edtf: string | undefined, day: string) => (firstDay(edtf) ?? '') > day;
  return record.assessments.flatMap(({ file, value: { fact, asOf, references: ids } }) =>
    ids.flatMap((id) => {
      const { issued, seen } = references.get(id) ?? {};
      const before = (what: string, remedy: string) => [
        faultIn(file, fact, 'asOf', `lies before '${id}' was ${what}`, `correct it, or ${remedy} of the reference`),
      ];
      if (isAfter(issued, asOf)) return before('published', 'issued');
      return isAfter(seen?.on, asOf) ? before('seen', 'seen.on') : [];
    }),
  );
};

const firstDay = (edtf = '') => dayRange(edtf.replace('?', ''))?.first;

/** The rules across `data/record/`, in the order in which their faults are reported. */
export const recordRules: readonly Rule[] = [
  factsAreAssessed,
  recordIdsAreUnique,
  recordReferencesResolve,
  independenceIsTold,
  recordedRestsOnReferences,
  computedIsRecomputed,
  addressesAreOriginal,
  daysFollowSources,
];
