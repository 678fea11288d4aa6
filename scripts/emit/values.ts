import type { Fact } from '../../src/model.js';
import { docComment, header, literal } from '../literal.js';
import { type CommentContext, factComment } from './comment.js';

/** A constant of `sco-facts/values`. */
interface ValueConstant {
  readonly name: string;
  readonly value: number | string;
  readonly fact: Fact;
}

/** The figure of a quantity or the date of an event; nothing for other facts. */
export function scalarOf(fact: Fact): number | string | undefined {
  if (fact.kind === 'quantity') return fact.value;
  return fact.kind === 'event' ? fact.date : undefined;
}

/** The constants of a fact: its value, under its own id, and its period. */
function constantsOf(fact: Fact): ValueConstant[] {
  const value = scalarOf(fact);
  const period = 'period' in fact ? fact.period : undefined;
  return [
    ...(value === undefined ? [] : [{ name: fact.id, value, fact }]),
    ...(period === undefined ? [] : [{ name: `${fact.id}Period`, value: period, fact }]),
  ];
}

/** The module of scalars: one constant per figure, date and period, which bundlers replace by its literal. */
export function valuesModule(facts: readonly Fact[], context: CommentContext): string {
  const constants = facts.flatMap(constantsOf);
  const ids = new Set(facts.map(({ id }) => id));
  const taken = constants.find(({ name, fact }) => name !== fact.id && ids.has(name));
  if (taken) throw new Error(`the period of ${taken.fact.id} has the name of the fact ${taken.name}; rename one`);
  return [
    header,
    ...constants.flatMap(({ name, value, fact }) => [
      docComment(commentOf(name, value, fact, context)),
      `export const ${name} = ${literal(value)};\n`,
    ]),
  ].join('\n');
}

/** The comment of the fact's own constant, with the example of the scalar. */
function commentOf(name: string, value: number | string, fact: Fact, context: CommentContext): string[] {
  const [first = '', ...others] = factComment(fact, context);
  const lines = [name === fact.id ? first : `The post states this for **${value}**.`, ...others];
  const shown = typeof value === 'string' ? `'${value}'` : value;
  return [
    ...lines.slice(0, lines.indexOf('@example')),
    '@example',
    '```ts',
    `import { ${name} } from 'sco-facts/values';`,
    '',
    `${name}; // => ${shown}`,
    '```',
  ];
}
