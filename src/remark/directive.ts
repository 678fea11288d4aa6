import { notFound } from '../errors.js';
import type { Fact } from '../model.js';
import { nearest } from '../nearest.js';
import { quote } from '../quote.js';
import { invalid, oneOf } from '../validate.js';
import { type FactForm, formNames } from './forms.js';
import type { KnownFacts } from './known-facts.js';
import { checkLanguage } from './language.js';
import { type MarkdownNode, textOf } from './node.js';

const fn = 'remarkFacts';

/** What a directive asks for. */
export interface FactDirective {
  readonly fact: Fact;
  readonly form: FactForm;
  readonly lang: string | undefined;
}

/** Whether a node is a directive that this plugin answers, or would if it stood within a line. */
export const isFactDirective = ({ type, name }: MarkdownNode): boolean => name === 'fact' && type.endsWith('Directive');

/** Reads a directive such as `:fact[ratsArrests]{form=phrase lang=de}`. Throws if it cannot be answered. */
export function readDirective({ type, children, attributes }: MarkdownNode, known: KnownFacts): FactDirective {
  const id = textOf(children).trim();
  if (type !== 'textDirective') throw invalid(fn, 'a fact stands within a line: write it with one colon', id);
  if (id === '') throw invalid(fn, 'the directive names no fact; write its id in square brackets', id);
  for (const name of Object.keys(attributes ?? {})) oneOf(fn, 'attribute', name, ['form', 'lang']);
  const { form, lang } = attributes ?? {};
  oneOf(fn, 'form', form ?? undefined, formNames);
  return {
    fact: standingFact(id, known),
    form: (form ?? 'figure') as FactForm,
    lang: typeof lang === 'string' ? checkLanguage('lang', lang) : undefined,
  };
}

function standingFact(id: string, known: KnownFacts): Fact {
  const fact = known.find(id);
  if (!fact) throw notFound(fn, 'fact', id, nearest(id, known.ids));
  const { standing } = fact;
  if (!standing || standing.state === 'amended') return fact;
  const { state, since, to } = standing;
  const fate = `${state}${to === undefined ? '' : ` to ${quote(to)}`} in ${since}`;
  throw invalid(
    fn,
    `the fact ${quote(id)} was ${fate}; ${to === undefined ? 'remove it from the text' : 'name that one'}`,
    id,
  );
}
