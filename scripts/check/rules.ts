import { dayRange } from '../../src/edtf.js';
import type { Entity, EntityType, FactContent } from '../../src/model.js';
import { type Mention, mentionsOf } from '../kinds.js';
import type { Authored, AuthoredData } from '../read/authored.js';
import type { Fault } from '../read/fault.js';
import { printedBound, printedDate, printedNumber, printedPeriod } from './figures.js';

/** Computes the offenders against one rule; an empty list means that the rule holds. */
export type Rule = (data: AuthoredData) => Fault[];

const fault = (of: Authored<{ id: string }>, field: string, problem: string, remedy: string): Fault => ({
  file: of.file,
  item: of.value.id,
  field,
  problem,
  remedy,
});

const quote = (values: Iterable<string>) => [...values].map((value) => `'${value}'`).join(', ');

/** The items whose id another has before them, on file systems that ignore case too. */
export function clashingIds(items: readonly Authored<{ id: string }>[]): Fault[] {
  const seen = new Map<string, Authored<{ id: string }>>();
  return items.flatMap((item) => {
    const key = item.value.id.toLowerCase();
    const first = seen.get(key);
    if (!first) {
      seen.set(key, item);
      return [];
    }
    const clash = first.value.id === item.value.id ? 'is taken' : `differs only in case from '${first.value.id}'`;
    return [fault(item, 'id', `'${item.value.id}' ${clash} in data/${first.file}`, 'choose another id')];
  });
}

/** Facts and entities share one space of names. */
const idsAreUnique: Rule = ({ facts, entities }) => clashingIds([...facts, ...entities]);

/** An id is also the name of an exported constant, so it must not be a word of the language or of the API. */
const idsAreUsableNames: Rule = ({ facts }) =>
  facts
    .filter((item) => reservedNames.has(item.value.id))
    .map((item) => fault(item, 'id', `'${item.value.id}' cannot name a constant`, 'choose another id'));

const reservedNames = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield constructor ' +
    'entities entityIds facts factIds factsAbout findEntities findFacts formatQuantity getEntity getFact getTopic ' +
    'isEntityId isFactId isTopicId source tombstones topicIds topics'
  ).split(' '),
);

/** Every entity id that a fact or an entity mentions exists, and has the type that the field asks for. */
const referencesResolve: Rule = ({ facts, entities }) => {
  const byId = new Map(entities.map((item) => [item.value.id, item.value]));
  const check = (item: Authored<{ id: string }>, field: string, id: string, types?: readonly EntityType[]): Fault[] => {
    const found = byId.get(id);
    if (!found)
      return [fault(item, field, `no entity has the id '${id}'`, 'add it to data/entities/ or correct the id')];
    if (types && !types.includes(found.type)) {
      return [fault(item, field, `'${id}' is of type ${found.type}`, `name an entity of type ${types.join(' or ')}`)];
    }
    return [];
  };
  return [
    ...facts.flatMap((item) =>
      mentionsOf(item.value).flatMap((mention) => check(item, mention.field, mention.id, mention.types)),
    ),
    ...entities.flatMap((item) =>
      parents(item.value).flatMap((mention) => check(item, mention.field, mention.id, mention.types)),
    ),
  ];
};

function parents(entity: Entity): Mention[] {
  if (entity.type === 'place' && entity.country) return [{ field: 'country', id: entity.country, types: ['state'] }];
  if (entity.type === 'organization' && entity.partOf) {
    return [{ field: 'partOf', id: entity.partOf, types: ['organization'] }];
  }
  return [];
}

/** What a fact's own fields mention is in `about` as well, so that one look-up finds every fact of an entity. */
const aboutIsComplete: Rule = ({ facts }) =>
  facts.flatMap((item) => {
    const missing = mentionsOf(item.value).filter((mention) => !item.value.about.includes(mention.id));
    if (new Set(item.value.about).size !== item.value.about.length) {
      return [fault(item, 'about', 'names an entity twice', 'name it once')];
    }
    return missing.length === 0
      ? []
      : [
          fault(
            item,
            'about',
            `lacks ${quote(new Set(missing.map((m) => m.id)))}`,
            'add what the other fields mention',
          ),
        ];
  });

/** An entity that no fact and no other entity mentions is dead weight for every user. */
const entitiesAreUsed: Rule = ({ facts, entities }) => {
  const used = new Set([
    ...facts.flatMap((item) => item.value.about),
    ...entities.flatMap((item) => parents(item.value).map((mention) => mention.id)),
  ]);
  return entities
    .filter((item) => !used.has(item.value.id))
    .map((item) => fault(item, '', 'is mentioned by no fact', 'name it in a fact, or remove it'));
};

/** No two facts show the same heading in a table or a bibliography. */
const titlesAreUnique: Rule = ({ facts }) => {
  const seen = new Map<string, string>();
  return facts.flatMap((item) => {
    const key = item.value.title.toLowerCase();
    const first = seen.get(key);
    seen.set(key, item.value.id);
    return first ? [fault(item, 'title', `is that of '${first}' too`, 'word one of them differently')] : [];
  });
};

/** Paragraphs are numbered in order, from 1, and a heading stands before one of them. */
const paragraphsAreNumbered: Rule = ({ source }) => {
  const post = { file: source.file, value: { id: 'the post' } };
  const count = source.value.paragraphs.length;
  return [
    ...source.value.paragraphs
      .filter((paragraph, index) => paragraph.paragraph !== index + 1)
      .map((paragraph) => fault(post, 'paragraphs', `${paragraph.paragraph} is out of order`, 'number them 1, 2, 3 …')),
    ...source.value.headings
      .filter((heading) => heading.before > count)
      .map((heading) => fault(post, 'headings', `stands before paragraph ${heading.before}`, `use 1 to ${count}`)),
  ];
};

const minimumClauseLength = 8; // four words of one letter and three spaces are seven code points

/** Each span lies inside its paragraph, and each printed form is as long as a part of its span can be. */
const spansLieInParagraphs: Rule = ({ facts, source }) =>
  facts.flatMap((item) =>
    item.value.evidence.flatMap((evidence, index) => {
      const field = `evidence.${index}`;
      const paragraph = source.value.paragraphs[evidence.paragraph - 1];
      if (!paragraph) {
        const range = `1 to ${source.value.paragraphs.length}`;
        return [fault(item, `${field}.paragraph`, `the post has no paragraph ${evidence.paragraph}`, `use ${range}`)];
      }
      if (evidence.end > paragraph.length) {
        const problem = `${evidence.end} lies beyond the ${paragraph.length} code points of paragraph ${evidence.paragraph}`;
        return [fault(item, `${field}.end`, problem, 'measure the span again')];
      }
      const length = evidence.end - evidence.start;
      if (length < minimumClauseLength) {
        return [fault(item, field, `spans only ${length} code points`, 'span a clause of at least four words')];
      }
      if (evidence.printed !== undefined && [...evidence.printed].length > length) {
        return [fault(item, `${field}.printed`, 'is longer than its span', 'correct one of the two')];
      }
      return [];
    }),
  );

const printedMaxLength = 60; // a figure or a name, never running prose

/** A long printed form is the title of an event or of an instrument that the data names. */
const printedFormsAreShort: Rule = ({ facts, entities }) => {
  const titles = new Set([
    ...facts.flatMap(({ value }) => (value.kind === 'event' ? [value.name] : [])),
    ...entities.flatMap(({ value }) => (value.type === 'instrument' ? [value.name, ...(value.aliases ?? [])] : [])),
  ]);
  return facts.flatMap((item) =>
    item.value.evidence.flatMap((evidence, index) =>
      evidence.printed === undefined || evidence.printed.length <= printedMaxLength || titles.has(evidence.printed)
        ? []
        : [
            fault(
              item,
              `evidence.${index}.printed`,
              `has ${evidence.printed.length} characters and is no declared title`,
              `keep to a figure or a name of at most ${printedMaxLength} characters`,
            ),
          ],
    ),
  );
};

const printedForms = (fact: FactContent) => fact.evidence.flatMap((evidence) => evidence.printed ?? []);

/** Value, bound, period and statement of a quantity agree with what its evidence prints. */
const quantitiesAgreeWithPrint: Rule = ({ facts }) =>
  facts.flatMap((item) => {
    const fact = item.value;
    if (fact.kind !== 'quantity') return [];
    const found: Fault[] = [];
    if (printedNumber(fact.asPrinted) !== fact.value) {
      found.push(
        fault(item, 'value', `${fact.value} is not what '${fact.asPrinted}' says`, 'correct value or asPrinted'),
      );
    }
    const figure = printedForms(fact).find((form) => figureWords(form).includes(fact.asPrinted));
    if (figure === undefined) {
      found.push(
        fault(
          item,
          'asPrinted',
          `'${fact.asPrinted}' stands in no printed form of its evidence`,
          'correct one of the two',
        ),
      );
    } else if (printedBound(figure) !== fact.bound) {
      const problem = `'${fact.bound}' is not how '${figure}' words it`;
      found.push(fault(item, 'bound', problem, `use '${printedBound(figure)}' or correct the printed form`));
    }
    if (!figureWords(fact.statement).includes(fact.asPrinted)) {
      const problem = `does not give the figure as '${fact.asPrinted}'`;
      found.push(fault(item, 'statement', problem, 'correct statement or asPrinted'));
    }
    if (fact.period !== undefined && !printedForms(fact).some((form) => printedPeriod(form) === fact.period)) {
      found.push(fault(item, 'period', `${fact.period} stands in no printed form`, 'add the evidence that prints it'));
    }
    return found;
  });

const figureWords = (form: string) => form.split(/[\s,.]+(?=\s|$)|\s/);

/** The date of an event is the one that its evidence prints, and one that the calendar has. */
const datesAgreeWithPrint: Rule = ({ facts }) =>
  facts.flatMap((item) => {
    const fact = item.value;
    if (fact.kind !== 'event' || printedForms(fact).some((form) => printedDate(form) === fact.date)) return [];
    return [fault(item, 'date', `${fact.date} stands in no printed form`, 'correct it or the evidence that prints it')];
  });

/** The period of an instrument is an interval of the years that its name gives. */
const entityPeriodsAgreeWithNames: Rule = ({ entities }) =>
  entities.flatMap((item) => {
    const { value } = item;
    if (value.type !== 'instrument' || value.period === undefined) return [];
    const agrees = dayRange(value.period) && value.period.split('/').every((year) => value.name.includes(year));
    return agrees
      ? []
      : [fault(item, 'period', `'${value.period}' is not the years of the name`, 'write it as 2016/2018')];
  });

/** Every unit has words, and every word belongs to a unit in use. */
const unitsHaveWords: Rule = ({ facts, units, record }) => {
  const wordless = new Set(['1', '%']); // written with the percent sign of the locale
  const used = new Set<string>();
  const check = (item: Authored<{ id: string }>, field: string, unit: string): Fault[] => {
    used.add(unit);
    return wordless.has(unit) || Object.hasOwn(units, unit)
      ? []
      : [fault(item, field, `'${unit}' has no words`, 'add its singular and plural to data/units.json')];
  };
  const missing = [
    ...facts.flatMap((item) => (item.value.kind === 'quantity' ? check(item, 'unit', item.value.unit) : [])),
    ...record.assessments.flatMap(({ file, value: { fact: id, recorded = [] } }) =>
      recorded.flatMap((item, index) =>
        'unit' in item ? check({ file, value: { id } }, `recorded.${index}.unit`, item.unit) : [],
      ),
    ),
  ];
  const unused = Object.keys(units)
    .filter((unit) => !used.has(unit))
    .map(
      (unit): Fault => ({
        file: 'units.json',
        item: unit,
        field: '',
        problem: 'is used by no fact and no assessment',
        remedy: 'remove it',
      }),
    );
  return [...missing, ...unused];
};

/** Every passage has the rolling hash by which a copy of the post is searched for it. */
const passagesHaveRollingHashes: Rule = ({ facts, source, rolling }) => {
  const post = { file: source.file, value: { id: 'the post' } };
  const remedy = 'run npm run measure -- <copy of the post>';
  const used = new Set([
    ...[...source.value.paragraphs, ...source.value.headings].map((text) => text.loose),
    ...facts.flatMap((item) => item.value.evidence.map((evidence) => evidence.sha256)),
  ]);
  return [
    ...[...source.value.paragraphs, ...source.value.headings]
      .filter((text) => !Object.hasOwn(rolling, text.loose))
      .map((text) => fault(post, 'loose', `${text.loose} has no rolling hash`, remedy)),
    ...facts.flatMap((item) =>
      item.value.evidence.flatMap((evidence, index) =>
        Object.hasOwn(rolling, evidence.sha256)
          ? []
          : [fault(item, `evidence.${index}.sha256`, 'has no rolling hash', remedy)],
      ),
    ),
    ...Object.keys(rolling)
      .filter((digest) => !used.has(digest))
      .map(
        (digest): Fault => ({
          file: 'rolling.json',
          item: digest,
          field: '',
          problem: 'belongs to no passage',
          remedy,
        }),
      ),
  ];
};

const gapMaxLength = 2; // a comma or a full stop with its space; what is longer holds a word

/** Every part of the body lies in a fact's span or is listed with a reason, and never both. */
const bodyIsCovered: Rule = ({ facts, source, uncovered }) => {
  const evidence = facts.flatMap((item) => item.value.evidence);
  return source.value.paragraphs.flatMap(({ paragraph, length }) => {
    const spans = [...evidence, ...uncovered].filter((span) => span.paragraph === paragraph);
    spans.sort((a, b) => a.start - b.start || a.end - b.end);
    const found: Fault[] = [];
    const at = (start: number, end: number, problem: string, remedy: string) =>
      found.push({ file: 'uncovered.json', item: `paragraph ${paragraph}`, field: `${start}–${end}`, problem, remedy });
    let covered = 0;
    for (const { start, end } of [...spans, { start: length, end: length }]) {
      if (start - covered > gapMaxLength) {
        at(covered, start, 'lies in no fact', 'extend the evidence of a fact, or list it with a reason');
      }
      covered = Math.max(covered, end);
    }
    for (const part of uncovered.filter((item) => item.paragraph === paragraph)) {
      if (evidence.some((span) => span.paragraph === paragraph && span.start < part.end && part.start < span.end)) {
        at(part.start, part.end, 'lies in a fact, too', 'measure it again, or remove it');
      }
    }
    return found;
  });
};

/** Every printed form has a count of how often it stands in the post. */
const printedFormsAreCounted: Rule = ({ facts, occurrences }) => {
  const forms = new Set(facts.flatMap((item) => printedForms(item.value)));
  const remedy = 'run npm run measure -- <copy of the post>';
  const one = (item: string, problem: string): Fault => ({
    file: 'occurrences.json',
    item,
    field: '',
    problem,
    remedy,
  });
  return [
    ...[...forms].filter((form) => !Object.hasOwn(occurrences, form)).map((form) => one(form, 'is not counted')),
    ...Object.keys(occurrences)
      .filter((form) => !forms.has(form))
      .map((form) => one(form, 'is printed for no fact')),
  ];
};

/** The rules across `data/`, in the order in which their faults are reported. */
export const rules: readonly Rule[] = [
  idsAreUnique,
  idsAreUsableNames,
  titlesAreUnique,
  referencesResolve,
  aboutIsComplete,
  entitiesAreUsed,
  paragraphsAreNumbered,
  spansLieInParagraphs,
  printedFormsAreShort,
  quantitiesAgreeWithPrint,
  datesAgreeWithPrint,
  entityPeriodsAgreeWithNames,
  unitsHaveWords,
  passagesHaveRollingHashes,
  printedFormsAreCounted,
  bodyIsCovered,
];
