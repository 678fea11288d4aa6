import type { Legible } from './legible.js';
import type { BrokenCitation, Found } from './parsed.js';
import { prefixes, prefixMax } from './prefixes.js';

// the letters of the name with up to three other characters between them, as typing or conversion may leave it
const loose = new RegExp([...'scofacts'].join('[^A-Za-z0-9]{0,3}'), 'giu');
const filePath = new RegExp(
  `[#/][^A-Za-z0-9]{0,3}${[...'dist/facts'].join('[^A-Za-z0-9]{0,3}')}[^A-Za-z0-9]{0,3}/`,
  'i',
);
const versionStart = /^(?:[^A-Za-z0-9]{1,4}|[^A-Za-z0-9]{0,3}at[^A-Za-z0-9]{0,3})\d/i;
const otherPath = /^[^A-Za-z]{0,40}\/(?:dist\b|sco-facts)/i;
const pathTail = /^[^A-Za-z]{0,40}?\/[^A-Za-z0-9]{0,4}[A-Za-z]/;
// the folder of a version, and that of its pages
const pageTail = new RegExp(
  `^[^A-Za-z0-9]{1,4}v[^A-Za-z0-9]{1,4}\\d[^A-Za-z]{1,40}${[...'facts'].join('[^A-Za-z0-9]{0,3}')}[^A-Za-z0-9]{1,4}[a-z]`,
  'i',
);
const preTail = /^@[^A-Za-z0-9]{0,3}\d[\w.+-]{0,60}\/[^A-Za-z0-9]{0,4}[A-Za-z]/;
const digestTail = /^[^A-Za-z]{1,40}[^:]{1,60}:[^A-Za-z0-9]{0,3}[0-9a-f]{6}/i;
const spacedTail = /^[^A-Za-z]{0,40}\/[^:]{1,60}:[^A-Za-z0-9]{0,3}[0-9a-f]{6}/i;
const setTail = /^[^A-Za-z]{0,40}\/[^A-Za-z0-9]{0,3}\{[^A-Za-z0-9]{0,3}[a-z]/;
// a reference says where a fact is recorded: `: <id>, sha256 <digest>` after the version
const recordTail = new RegExp(
  String.raw`^[^A-Za-z]{1,40}[^[\](),;]{1,80}[^A-Za-z0-9]{1,4}${[...'sha256'].join('[^A-Za-z0-9]{0,3}')}`,
  'i',
);
const setRecordTail = /^[^A-Za-z]{1,40}:[^A-Za-z0-9]{0,3}\{[^{}:]{1,90}?,/;
const nextName = /https?:|pkg:|sco-?facts/i; // what comes from there on is of another citation
const lookMax = 160;

/** Finds what looks like a key or the address of a fact, outside of what was read. */
export function brokenIn(text: string, read: Legible, taken: readonly Pick<Found, 'at' | 'end'>[]): BrokenCitation[] {
  let next = 0;
  return [...read.text.matchAll(loose)].flatMap(({ 0: letters, index }) => {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    if ((taken[next]?.at ?? Number.POSITIVE_INFINITY) <= index || !looksCited(read, index, letters)) return [];
    const before = read.text.slice(Math.max(0, index - prefixMax), index);
    const prefix = prefixes.flatMap(({ before: pattern }) => pattern.exec(before)?.[0].length ?? [])[0] ?? 0;
    const start = read.startOf(index - prefix);
    const last = read.endOf(index + letters.length - 1);
    const rest = /^[^A-Za-z0-9]{0,8}\S{0,160}/.exec(text.slice(last, last + lookMax))?.[0] ?? '';
    const end = last + rest.replace(/[^\w/:@.#-].{0,1}$/u, '').length;
    return [{ text: text.slice(start, end).replace(/[^A-Za-z0-9]+$/, ''), index: start }];
  });
}

function looksCited(read: Legible, at: number, letters: string): boolean {
  const from = at + letters.length;
  let to = from + 1;
  while (to < Math.min(read.text.length, from + lookMax) && read.gapBefore(to) !== 'space') to++;
  const rest = read.text.slice(from, from + lookMax);
  const joined = read.text.slice(from, to);
  const before = read.gapBefore(at) === 'none' ? read.text.slice(Math.max(0, at - 40), at) : '';
  if (/[\p{L}\p{N}\p{M}]$|[\p{L}\p{N}\p{M}_-][_-]$|@[\w.-]{1,38}\/$/u.test(before)) return false;
  const [own = ''] = rest.slice(0, 90).split(nextName);
  const [record = ''] = rest.split(nextName);
  const hasFile = filePath.test(own);
  if (pageTail.test(own)) return true;
  if (!versionStart.test(rest)) return hasFile && /^[^A-Za-z0-9]{0,3}@/.test(rest);
  if (hasFile || digestTail.test(joined) || spacedTail.test(own)) return true;
  if (recordTail.test(record) || setRecordTail.test(record)) return true;
  if (/\/$/.test(before) || otherPath.test(rest)) return false;
  const slash = pathTail.test(rest) ? from + rest.indexOf('/') : -1;
  return (slash >= 0 && read.gapBefore(slash) !== 'space') || preTail.test(joined) || setTail.test(own);
}
