import { charClass, charClassAt, charClassOf } from './characters.js';

/** What is between two words: spaces, line breaks, and the quote marks of mail behind them. */
interface Gap {
  readonly end: number;
  /** Where the first space or break is, if there is any: characters that are dropped make no gap. */
  readonly blank: number | undefined;
  readonly broken: boolean;
}

/** Reads the gap at a position. */
export function gapAt(given: string, at: number): Gap {
  let end = at;
  let blank: number | undefined;
  let broken = false;
  for (; end < given.length; end++) {
    const here = charClassOf(given.charCodeAt(end));
    if (here === charClass.dropped) continue;
    if (broken && given.charAt(end) === '>') continue;
    if (here !== charClass.space && here !== charClass.lineBreak) break;
    blank ??= end;
    broken ||= here === charClass.lineBreak;
  }
  return { end, blank, broken };
}

/** Checks whether a gap with a line break was made by wrapping inside a word. */
export function isInsideWord(given: string, gapStart: number, gapEnd: number): boolean {
  const before = visibleBefore(given, gapStart);
  if (charClassAt(given, before) === charClass.dash) return endsWord(given, before) && startsWord(given, gapEnd);
  if (charClassAt(given, gapEnd) === charClass.dash) return endsWord(given, gapStart) && startsWord(given, gapEnd + 1);
  return given.charAt(gapStart - 1) === '\u00AD' && endsWord(given, gapStart) && startsWord(given, gapEnd);
}

/** Where a word broken at a line end goes on, if the character at a position is its hyphen. */
export function restOfWord(given: string, at: number): number | undefined {
  if (given.charAt(at) !== '-' && given.charAt(at) !== '\u2010') return undefined;
  const { end, broken } = gapAt(given, at + 1);
  return broken && endsWord(given, at) && startsWord(given, end) ? end : undefined;
}

const isWord = (here: number) => here === charClass.letter || here === charClass.digit;

function startsWord(text: string, position: number): boolean {
  let index = position;
  while (charClassAt(text, index) === charClass.dropped) index++;
  return isWord(charClassAt(text, index));
}

function endsWord(text: string, position: number): boolean {
  let index = visibleBefore(text, position);
  while (charClassAt(text, index) === charClass.mark) index = visibleBefore(text, index);
  return isWord(charClassAt(text, index));
}

/** Where the last character before a position begins, those left out that are dropped. */
function visibleBefore(text: string, position: number): number {
  let index = position - 1;
  while (charClassAt(text, index) === charClass.dropped) index--;
  return (text.codePointAt(index - 1) ?? 0) > 0xffff ? index - 1 : index;
}
