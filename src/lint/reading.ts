import { countWhile } from '../halve.js';
import { endsOfHidden, type Hidden } from './hidden.js';
import { commandText, entityText, tagText } from './markup.js';
import { isNoteMark } from './note-mark.js';

/** A part of a text, from one offset up to another, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A manuscript as plain text: no markup, a sign for each citation, bars between cells, notes as `[^n]: …` at the end. */
export interface Reading {
  readonly plain: string;
  /** Where each citation stands in the plain text, in the order of the citations. */
  readonly at: readonly number[];
  /** The manuscript's own text for a part of the plain text. */
  readonly sourceOf: (span: Span) => string;
}

/** What stands for a citation in plain text. */
export const citeSign = '\ufffc';

interface Piece {
  readonly source: Span;
  readonly text: string;
}

// one alternative for each kind of markup; all repetition is bounded
const markup =
  /(?<comment><!--)|<(?<hidden>script|style)(?:[\s/][^<>]{0,300})?>|<(?<close>\/?)(?<tag>[a-z][a-z0-9]{0,15})(?:[\s/][^<>]{0,2000})?>|&(?<entity>#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,9});|\[(?<bracket>[^[\]\n|]{0,300}\ufffc[^[\]\n]{0,300})\](?:\([^()\s]{0,300}\))?|\[(?<text>[^[\]\n|]{1,300})\]\((?<url>[^()\s]{0,600})\)|\ufffc+|(?<environment>\\(?:begin|end)\{[^{}\n]{0,60}\}(?:\[[^\]\n]{0,100}\]|\{[^{}\n]{0,100}\}){0,3})|\\(?<command>[A-Za-z]{1,30}\*?|[^A-Za-z])(?<options>(?:\[[^\]\n]{0,200}\]){0,3})(?<brace>\{)?|\{,\}|\*{1,3}|`{1,3}|(?<![\p{L}\p{N}_])_{1,2}(?=[\p{L}\p{N}"“])|(?<=[\p{L}\p{N}.,;"”])_{1,2}(?![\p{L}\p{N}_])|---?(?!-)|''|(?<=[^\s(|])~(?=\S)|[&${}]|^%[^\n]{0,4000}\n|[\u00ad\u200b-\u200f\u2060\ufeff]+|[\uff0c\uff10-\uff19]/giu;

/** Reads a manuscript of any format as plain text. The time is linear in the text. */
export function readText(text: string, citations: readonly Span[]): Reading {
  const masked = mask(text, citations);
  const isTex = /\\[A-Za-z]{2,}|\\[,%]|\{,\}/.test(text);
  const outs: Piece[][] = [[]];
  const stack: { readonly out: Piece[]; readonly depth: number }[] = [{ out: outs[0] as Piece[], depth: 0 }];
  let depth = 0;
  let last = 0;
  let silentDepth: number | undefined; // inside the arguments of a command that shows nothing
  let link: { readonly at: number; readonly isMarked: boolean } | undefined;
  const out = () => stack.at(-1)?.out as Piece[];
  const write = (shown: string, start: number, end: number) => {
    const isNote = stack.length > 1; // which is one line
    const words = isNote ? shown.replaceAll('\n', ' ') : shown;
    if (silentDepth === undefined || words.includes(citeSign)) out().push({ source: { start, end }, text: words });
  };

  const endOfHidden = endsOfHidden(masked);
  markup.lastIndex = 0;
  for (let match = markup.exec(masked); match; match = markup.exec(masked)) {
    const { 0: found, index, groups = {} } = match;
    const { comment, hidden, close, entity, bracket, command, brace, url } = groups;
    const kind = comment === undefined ? (hidden?.toLowerCase() as Hidden | undefined) : 'comment';
    const end = kind && endOfHidden(kind, index + found.length);
    if (kind === 'comment' && end === undefined) {
      markup.lastIndex = index + 1;
      continue;
    }
    if (index > last) write(masked.slice(last, index), last, index);
    last = end ?? index + found.length;
    if (end !== undefined) {
      write(masked.slice(index, end).includes(citeSign) ? citeSign : '', index, end);
      markup.lastIndex = end;
      continue;
    }
    const tag = groups['tag'] ?? hidden;
    const cites = found.includes(citeSign) ? citeSign : '';
    if (tag !== undefined) {
      const name = tag.toLowerCase();
      if (name === 'a' && !close && cites) {
        link = { at: out().length, isMarked: /(?:<sup>|[[(])$/u.test(masked.slice(Math.max(0, index - 5), index)) };
        continue;
      }
      if (name === 'a' && close && link) {
        const shown = out().slice(link.at);
        const label = shown.map((piece) => piece.text).join('');
        if (isNoteMark(label, link.isMarked)) out().splice(link.at);
        link = undefined;
        write(citeSign, index, last);
        continue;
      }
      write(tagText(name, close === '/') + cites, index, last);
    } else if (entity !== undefined) write(entityText(entity), index, last);
    else if (bracket !== undefined || cites !== '') write(cites || found, index, last);
    else if (url !== undefined) write(groups['text'] ?? '', index, last);
    else if (groups['environment'] !== undefined) write('\n\n', index, last);
    else if (command !== undefined) {
      const shown = isTex || !/^[A-Za-z]/.test(command) ? commandText(command.replace('*', '')) : { text: found };
      if (shown.opens === 'note' && brace) {
        const label = `[^tex${outs.length}]`;
        write(label, index, last);
        const note: Piece[] = [{ source: { start: index, end: last }, text: `\n\n${label}: ` }];
        outs.push(note);
        depth += 1;
        stack.push({ out: note, depth });
        continue;
      }
      write(shown.text, index, last);
      if (brace) {
        depth += 1;
        if (shown.opens === 'silent' && silentDepth === undefined) silentDepth = depth;
      }
    } else if (found === '{' || found === '}') {
      if (found === '{') depth += 1;
      else {
        if (silentDepth === depth) silentDepth = undefined;
        if (stack.length > 1 && stack.at(-1)?.depth === depth) stack.pop();
        depth = Math.max(0, depth - 1);
      }
      if (!isTex) write(found, index, last);
      else if (found === '{' && /\}$/.test(masked.slice(index - 1, index))) write(' ', index, last);
    } else write(signText(found, isTex, masked, index), index, last);
  }
  write(masked.slice(last), last, masked.length);
  return placed(text, outs.flat(), citations);
}

/** What a sign of Markdown or TeX shows. */
function signText(found: string, isTex: boolean, text: string, index: number): string {
  if (found === '{,}') return ',';
  if (found === '&') return isTex ? ' | ' : '&';
  if (found === '$') return isTex ? '' : '$';
  if (found === '~') return /[\s|(>]/.test(text[index - 1] ?? ' ') ? '~' : '\u00a0';
  if (found === '--') return '–';
  if (found === '---') return isTableRule(text, index) ? found : ' — ';
  if (found === "''") return '”';
  if (
    found === '*' &&
    /^\s/.test(text.slice(index + 1, index + 2)) &&
    /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, index - 8), index))
  )
    return '-';
  if (/^[*`_]/.test(found)) return '';
  if (found.startsWith('%')) return isTex ? '' : found;
  const code = found.codePointAt(0) ?? 0;
  if (code === 0xff0c) return ',';
  return code >= 0xff10 && code <= 0xff19 ? String.fromCodePoint(code - 0xff10 + 48) : '';
}

const isTableRule = (text: string, index: number) => /[|:-]$|^$/.test(text.slice(Math.max(0, index - 1), index).trim());

/** Overwrites each citation with signs, so that its digits and letters count for nothing. */
function mask(text: string, citations: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...citations].sort((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    parts.push(
      text.slice(at, Math.max(at, start)).replaceAll(citeSign, ' '),
      citeSign.repeat(end - Math.max(at, start)),
    );
    at = end;
  }
  return parts.join('') + text.slice(at).replaceAll(citeSign, ' ');
}

function placed(text: string, pieces: readonly Piece[], citations: readonly Span[]): Reading {
  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += piece.text.length;
  }
  const signs = pieces.flatMap((piece, index) =>
    piece.text.includes(citeSign)
      ? [{ source: piece.source, at: (starts[index] ?? 0) + piece.text.indexOf(citeSign) }]
      : [],
  );
  const inOrder = [...signs].sort((one, other) => one.source.start - other.source.start);
  const at = citations.map(({ start, end }) => {
    const index = lastWhile(inOrder.length, (one) => (inOrder[one]?.source.start ?? 0) <= start);
    const held = inOrder[index];
    // the sign of a link stands at its end, behind the text that it links
    if (held && held.source.end >= end) return held.at;
    return inOrder[index + 1]?.at ?? held?.at ?? 0;
  });
  const sourceAt = (offset: number) => {
    const index = lastWhile(starts.length, (one) => (starts[one] ?? 0) <= offset);
    const piece = pieces[index];
    if (!piece) return text.length;
    const isVerbatim = piece.text.length === piece.source.end - piece.source.start;
    return piece.source.start + (isVerbatim ? offset - (starts[index] ?? 0) : 0);
  };
  const plain = pieces.map((piece) => piece.text).join('');
  return {
    plain,
    at,
    sourceOf: ({ start, end }) => {
      const source = text.slice(sourceAt(start), endAt(end));
      return source === '' || /[<\n\ufffc]|\\[a-z]*cite/u.test(source) ? plain.slice(start, end) : source;
    },
  };

  function endAt(offset: number): number {
    const index = lastWhile(starts.length, (one) => (starts[one] ?? 0) < offset);
    const piece = pieces[index];
    if (!piece) return text.length;
    const isVerbatim = piece.text.length === piece.source.end - piece.source.start;
    return isVerbatim ? piece.source.start + offset - (starts[index] ?? 0) : piece.source.end;
  }
}

/** The index of the last item for which something holds that holds for none after it; -1 if there is none. */
const lastWhile = (length: number, holds: (index: number) => boolean) => countWhile(length, holds) - 1;
