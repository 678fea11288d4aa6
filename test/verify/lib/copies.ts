import { lines } from './lines.js';

/** How a copy was set; what is left out is as in the post. */
export interface Setting {
  /** Numbers to take choices from, one for each place where there is one. */
  readonly seed: number;
  readonly order?: 'reversed' | 'shuffled' | undefined;
  readonly furniture?: boolean | undefined;
  readonly quotes?: 'straight' | 'any' | undefined;
  readonly dashes?: string | undefined;
  readonly letters?: 'upper' | 'fullwidth' | undefined;
  readonly softHyphens?: boolean | undefined;
  /** A width, with breaks at spaces alone or, as in browsers, at dashes and soft hyphens too; or a single line. */
  readonly layout?: { readonly width: number; readonly atDashes: boolean } | 'joined' | undefined;
  readonly blankLines?: boolean | undefined;
  readonly indented?: boolean | undefined;
  readonly spaces?: readonly string[] | undefined;
  readonly invisible?: boolean | undefined;
  readonly lineBreak?: string | undefined;
  readonly form?: 'NFD' | undefined;
}

/** A copy, and what became of each paragraph: how it is set, and whether its lines are broken elsewhere. */
export interface Copy {
  readonly text: string;
  readonly set: ReadonlyMap<number, string>;
  readonly rewrapped: ReadonlySet<number>;
}

type Choose = <T>(from: readonly T[]) => T;

/** Chooses by a linear congruence: the same choices for the same seed. */
function chooser(seed: number): Choose {
  let state = seed >>> 0;
  return (from) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)] as (typeof from)[number];
  };
}

const menus = ['Home › Forum', '😀 Menu 𝒜', 'Log in | Sign up', '* * *', 'été 1,234', '11', '— zq', '-zq', "'zq'"];

export function copyOf(setting: Setting): Copy {
  const choose = chooser(setting.seed);
  const typeset = ordered(setting, choose).map((line) => ({ ...line, text: typesetIn(line.text, setting, choose) }));
  const set = new Map(typeset.flatMap(({ text, paragraph }) => (paragraph === undefined ? [] : [[paragraph, text]])));
  const rewrapped = new Set<number>();
  const laidOut = typeset.flatMap(({ text, paragraph }) => {
    const parts = layOut(setting.softHyphens ? softened(text, choose) : text, setting.layout);
    if (paragraph !== undefined && (parts.length > 1 || setting.layout === 'joined')) rewrapped.add(paragraph);
    return setting.furniture ? [choose(menus), ...parts, choose(menus)] : parts;
  });
  const spaced = laidOut.map((line) => {
    const indent = () => (setting.indented ? choose(['', ' ', '    ', '\t', '\u00A0']) : '');
    const text = setting.spaces ? line.replaceAll(' ', () => choose(setting.spaces ?? [])) : line;
    return indent() + (setting.invisible ? haunted(text, choose) : text) + indent();
  });
  const between = (setting.lineBreak ?? '\n').repeat(setting.blankLines ? 2 : 1);
  const text = spaced.join(setting.layout === 'joined' ? ' ' : between);
  return { text: setting.form ? text.normalize(setting.form) : text, set, rewrapped };
}

function ordered({ order }: Setting, choose: Choose) {
  if (order === 'reversed') return lines.toReversed();
  if (order === undefined) return lines;
  return lines
    .map((line) => ({ line, key: choose([...Array(1000).keys()]) }))
    .sort((a, b) => a.key - b.key)
    .map(({ line }) => line);
}

const singleQuotes = [..."'‘’‚‛′‵"];
const doubleQuotes = [...'"“”„‟″‶'];

function typesetIn(text: string, { quotes, dashes, letters }: Setting, choose: Choose): string {
  const quoted = text
    .replaceAll(/[‘’]/g, (mark) => (quotes === 'any' ? choose(singleQuotes) : quotes ? "'" : mark))
    .replaceAll(/[“”]/g, (mark) => (quotes === 'any' ? choose(doubleQuotes) : quotes ? '"' : mark));
  const dashed = dashes ? quoted.replaceAll(/[-–—]/g, () => choose([...dashes])) : quoted;
  if (letters === 'upper') return dashed.toUpperCase();
  if (letters !== 'fullwidth') return dashed;
  const wide = (letter: string) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
  return dashed.replaceAll(/[A-Za-z0-9]/g, (letter) => choose([letter, letter, wide(letter)]));
}

const softened = (text: string, choose: Choose) =>
  text.replaceAll(/(?<=[\p{L}\p{N}])(?=[\p{L}\p{N}])/gu, () => choose(['', '', '', '\u00AD']));

/** Puts what cannot be seen before and behind letters, but for places behind a soft hyphen. */
const haunted = (text: string, choose: Choose) =>
  text.replaceAll(/(?<!\u00AD)(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.])/gu, () =>
    choose(['', '', '', '\u200B', '\uFEFF', '\uFEFF\u200B', '\u2060', '\u200C', '\u200D', '\u200E\u200F']),
  );

const atSpaces = /(?<= )/u;
// browsers break behind a hyphen, before and behind a dash, and at a soft hyphen
const asBrowsers =
  /(?<= )|(?<=[\p{L}\p{N}][-‐‒–—―−])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=[—―][\p{L}\p{N}])|(?<=\u00AD)/u;

/** Breaks a text into lines of at most so many characters, or a single piece that cannot be broken. */
function layOut(text: string, layout: Setting['layout']): string[] {
  if (layout === undefined || layout === 'joined') return [text];
  const wrapped: string[] = [];
  let line = '';
  for (const piece of text.split(layout.atDashes ? asBrowsers : atSpaces)) {
    if (line !== '' && (line + piece).trimEnd().length > layout.width) {
      wrapped.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...wrapped, line];
}
