import type { Span } from '../../lint/reading.js';
import { keyMention } from './key.js';
import type { Mention } from './mention.js';

// \cite, \Parencite*, \footcites, \nocite, …: any command with cite in its name, since other packages' keys do no harm
const command = /\\[A-Za-z]{0,20}[cC]ite(?<rest>[A-Za-z]{0,20})\*?/g;

// [see], (pre), <see>: optional arguments, which may hold braces with brackets in them
const optional =
  /\s{0,80}(?:\[(?:[^[\]{}]|\{[^{}]{0,200}\}){0,400}\]|\((?:[^(){}]|\{[^{}]{0,200}\}){0,400}\)|<[^<>{}]{0,400}>)/y;
const optionalMax = 4; // two for all of \cites, and two for each of its keys
const volume = /\s{0,80}\{[^{}\\]{0,80}\}(?=\s{0,80}[[{])/y; // of \volcite{2}[3]{one}
const keys = /\s{0,80}\{[^{}\\]{1,4000}\}/y;

/** Finds keys in LaTeX citations: `\cite[p.~3]{one,two}`, `\parencites[3]{one}[see][4]{two}`, `\volcite{2}[3]{one}`. */
export function latexKeys(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const { 0: name, index, groups } of text.matchAll(command)) {
    const isMultiple = groups?.['rest']?.startsWith('s') ?? false;
    let at = index + name.length;
    let from = index;
    if (name.includes('vol')) at = endOf(volume, text, endOf(optional, text, at) ?? at) ?? at;
    do {
      for (let count = 0; count < optionalMax; count++) at = endOf(optional, text, at) ?? at;
      const end = endOf(keys, text, at);
      if (end === undefined) break;
      const start = text.indexOf('{', at) + 1;
      mentions.push(...keysIn(text.slice(start, end - 1), start, { start: from, end }));
      at = from = end;
    } while (isMultiple);
  }
  return mentions;
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function keysIn(list: string, start: number, span: Span): Mention[] {
  return [...list.matchAll(/[^\s,]+/g)].flatMap((found) => keyMention('latex', found[0], start + found.index, span));
}
