import { faultIn, type Rule } from './rule.js';

/** Every fact has one assessment, in the file of its topic. */
export const factsAreAssessed: Rule = ({ facts, record }) => {
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
