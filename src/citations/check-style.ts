import { nearest } from '../nearest.js';
import { quote } from '../quote.js';
import { invalid, mustBe } from '../validate.js';
import type { CitationStyle, StyleWriter } from './styles/style.js';
import { styleNames } from './styles/table.js';

const functions = ['fact', 'post', 'article', 'statedIn'] as const satisfies readonly (keyof StyleWriter)[];

/** Returns a style. Throws for anything else; for a name, the error says what to import. */
export function checkStyle(fn: string, value: CitationStyle): CitationStyle {
  if (typeof value === 'string') throw nameForStyle(fn, value);
  if (typeof value !== 'object' || value === null) {
    throw mustBe(fn, 'style', "a style such as mla from 'sco-facts/citations'", value);
  }
  const { name, stop, write } = value;
  if (typeof name !== 'string' || name === '') throw mustBe(fn, 'style.name', 'a word', name);
  if (stop !== '.' && stop !== '') throw mustBe(fn, 'style.stop', "'.' or ''", stop);
  if (typeof write !== 'object' || write === null) throw mustBe(fn, 'style.write', 'an object of functions', write);
  const { claim } = write;
  if (claim !== undefined && typeof claim !== 'function') throw mustBe(fn, 'style.write.claim', 'a function', claim);
  const missing = functions.find((each) => typeof write[each] !== 'function');
  if (missing === undefined) return value;
  throw mustBe(fn, `style.write.${missing}`, 'a function', write[missing]);
}

function nameForStyle(fn: string, name: string) {
  const near = nearest(name, styleNames);
  const advice = `import { ${near ?? 'mla'} } from 'sco-facts/citations' and pass that`;
  const problem = `style must be a value, not the text ${quote(name)}: ${advice}`;
  return invalid(fn, problem, name, near === name ? undefined : near);
}
