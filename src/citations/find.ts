import { cut, digestAt, endsAt, isFree } from './bounds.js';
import { brokenIn } from './broken.js';
import { type Legible, legible } from './legible.js';
import { referencesIn } from './marks.js';
import type { Citations, Found, ParsedCitation } from './parsed.js';
import { anyKeyPattern } from './pattern.js';
import { prefixes, prefixMax } from './prefixes.js';
import { recordsIn } from './record-marks.js';
import { idsOf } from './set-ids.js';

const name = /sco(?<hyphen>-?)facts(?<join>@|\/v\/)/giu;
const keyTail = new RegExp(`${anyKeyPattern}(?=[0-9A-Fa-f])`, 'yu');

/** Finds the citations in a text, and what looks like one, each in order. The time is linear in the text. */
export function citationsIn(text: string): Citations {
  const read = legible(text);
  const found = [...read.text.matchAll(name)].flatMap(({ 0: { length }, index, groups }) => {
    const hasHyphen = groups?.['hyphen'] !== '' || read.gapBefore(index + 'sco'.length) !== 'none';
    return hasHyphen ? (citationAt(text, read, index, index + length, groups?.['join']) ?? []) : [];
  });
  const records = recordsIn(text, read);
  const { citations, broken } = referencesIn(text, read, found, records);
  const taken = [...found, ...records.places].sort((a, b) => a.at - b.at);
  return { citations, broken: [...broken, ...brokenIn(text, read, taken)].sort((a, b) => a.index - b.index) };
}

function citationAt(text: string, read: Legible, at: number, end: number, join: string | undefined): Found | undefined {
  const before = read.text.slice(Math.max(0, at - prefixMax), at);
  for (const { form, mirror, before: pattern, join: own, tail } of prefixes) {
    const start = own === join?.toLowerCase() ? at - (pattern.exec(before)?.[0].length ?? 0) : at;
    if (start === at) continue;
    return isFree(text, read, start) ? match(text, read, start, end, tail, { form, mirror }) : undefined;
  }
  return join === '@' && isFree(text, read, at) ? match(text, read, at, end, keyTail, { form: 'key' }) : undefined;
}

function match(
  text: string,
  read: Legible,
  at: number,
  nameEnd: number,
  tail: RegExp,
  { form, mirror }: Pick<ParsedCitation, 'form'> & { readonly mirror?: ParsedCitation['mirror'] },
): Found | undefined {
  tail.lastIndex = nameEnd;
  const groups = tail.exec(read.text)?.groups;
  if (!groups) return undefined;
  const { version = '', id = '' } = groups;
  const ids = idsOf(id);
  if (new Set(ids).size !== (ids?.length ?? 0)) return undefined; // a set has each fact once
  const digest = form === 'key' ? digestAt(text, read, tail.lastIndex) : undefined;
  const end = tail.lastIndex + (digest?.length ?? 0);
  if (form === 'key' ? digest === undefined : !endsAt(text, read, end)) return undefined;
  const citation = {
    form,
    ...(mirror === undefined ? {} : { mirror }),
    version,
    id,
    ...(ids === undefined ? {} : { ids }),
    ...(digest === undefined ? {} : { digest }),
    ...cut(text, read, at, end),
  };
  return { citation, at, end };
}
