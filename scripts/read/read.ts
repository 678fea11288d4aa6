import * as z from 'zod';
import type { Entity } from '../../src/entity-model.js';
import type { FactContent, Topic } from '../../src/model.js';
import { entitySchema } from '../../src/schemas/entities.js';
import { factContentSchema } from '../../src/schemas/facts.js';
import { sourceSchema, topicSchema } from '../../src/schemas/source.js';
import type { Authored, AuthoredData } from './authored.js';
import { DataError } from './fault.js';
import { readRecord } from './read-record.js';
import { readWords } from './read-words.js';
import { itemName, readerOf } from './reader.js';

const measured = { body: true, paragraphs: true, headings: true } as const;
const authoredSourceSchema = sourceSchema.unwrap().omit(measured);
const measuredSchema = sourceSchema
  .unwrap()
  .pick(measured)
  .extend({
    rolling: z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/)),
    occurrences: z.record(z.string(), z.int().min(1)),
  });
const uncoveredSchema = z.array(
  z.strictObject({
    paragraph: z.int().min(1),
    start: z.int().min(0),
    end: z.int().min(1),
    reason: z.enum(['transition', 'repetition', 'rhetoric']),
  }),
);
const topicFileSchema = z.strictObject({
  topic: z.string(),
  title: z.string(),
  description: z.string(),
  facts: z.array(z.looseObject({})).min(1),
});
const entityFileSchema = z.array(z.looseObject({})).min(1);

const sourceFile = 'source.json';

/** The output of `npm run measure`: digests and counts that can only be made from the post. */
export const measuredFile = 'measured.json';

/** Reads and validates `data/`. Throws a {@link DataError} that lists every fault in it. */
export function readData(folder: string): AuthoredData {
  const reader = readerOf(folder);
  const { faults, valid, validFile, jsonFiles } = reader;
  const post = validFile(authoredSourceSchema, sourceFile, 'the post');
  const measures = validFile(measuredSchema, measuredFile, 'the measures');
  const words = readWords(reader);
  const uncovered = validFile(uncoveredSchema, 'uncovered.json', 'the list');
  const topics: Authored<Topic>[] = [];
  const facts: Authored<FactContent>[] = [];
  for (const file of jsonFiles('facts')) {
    const page = validFile(topicFileSchema, file, 'the topic');
    if (!page) continue;
    const topic = { id: page.topic, title: page.title, description: page.description };
    if (`facts/${topic.id}.json` !== file) {
      faults.push({
        file,
        item: 'the topic',
        field: 'topic',
        problem: `is '${topic.id}'`,
        remedy: `name it as the file is named, '${file.slice('facts/'.length, -'.json'.length)}'`,
      });
    }
    const validTopic = valid(topicSchema, topic, file, 'the topic');
    if (validTopic) topics.push({ file, value: validTopic });
    for (const [index, entry] of page.facts.entries()) {
      const value = valid(factContentSchema, { ...entry, topic: topic.id }, file, itemName(entry, index));
      if (value) facts.push({ file, value });
    }
  }

  const entities: Authored<Entity>[] = [];
  for (const file of jsonFiles('entities')) {
    const list = validFile(entityFileSchema, file, 'the file') ?? [];
    for (const [index, entry] of list.entries()) {
      const value = valid(entitySchema, entry, file, itemName(entry, index));
      if (value) entities.push({ file, value });
    }
  }

  const record = readRecord(reader);
  if (faults.length > 0 || !post || !measures || !words || !uncovered) {
    throw new DataError(faults);
  }
  topics.sort((a, b) => {
    const [first, second] = [a, b].map(({ value: { id } }) => facts.find(({ value }) => value.topic === id)?.value);
    const [one, other] = [first?.evidence[0], second?.evidence[0]];
    return one && other ? one.paragraph - other.paragraph || one.start - other.start : 0;
  });
  const rank = new Map(topics.map((topic, index) => [topic.value.id, index]));
  facts.sort((a, b) => (rank.get(a.value.topic) ?? 0) - (rank.get(b.value.topic) ?? 0));
  const { article, ...head } = post;
  const { rolling, occurrences, ...text } = measures;
  return {
    source: { file: sourceFile, value: { ...head, ...text, article } },
    topics,
    facts,
    entities,
    ...words,
    rolling,
    occurrences,
    uncovered,
    record,
  };
}
