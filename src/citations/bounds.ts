import type { Legible } from './legible.js';

/** Cuts the original of a stretch out of a text. */
export function cut(text: string, read: Legible, at: number, end: number) {
  const index = read.startOf(at);
  return { text: text.slice(index, read.endOf(end - 1)), index };
}

const digests = [/[0-9a-f]{64}/iy, /[0-9a-f]{12}/iy];

/** Reads a digest, all of it or its first 12 digits, in small letters. */
export function digestAt(text: string, read: Legible, at: number): string | undefined {
  for (const pattern of digests) {
    pattern.lastIndex = at;
    const digits = pattern.exec(read.text)?.[0];
    if (digits !== undefined && endsAt(text, read, at + digits.length)) return digits.toLowerCase();
  }
  return undefined;
}

const wordSign = /[\p{L}\p{N}\p{M}]/u;

/** Checks that what comes after a place does not go on with the word. */
export function endsAt(text: string, read: Legible, end: number): boolean {
  if (end >= read.text.length || read.gapBefore(end) !== 'none') return true;
  const [next = '', second = ''] = signs(text, read.startOf(end), 4);
  if (next === '.') return !/[\p{L}\p{N}]/u.test(second);
  if (next === '_') return !/[\p{L}\p{N}\p{M}_-]/u.test(second); // of emphasis in Markdown
  return !wordSign.test(next) && next !== '-';
}

/** Checks that what comes before a place does not make it part of a longer name, scheme, scope or path. */
export function isFree(text: string, read: Legible, at: number): boolean {
  if (at === 0 || read.gapBefore(at) !== 'none') return true;
  const end = read.endOf(at - 1);
  const before = [...text.slice(Math.max(0, end - 4), end)];
  const last = before.at(-1) ?? '';
  if (last === '-' && before.at(-2) === '-') return true; // a dash in TeX
  if (/[._-]/.test(last)) return !/[\p{L}\p{N}\p{M}/@_-]/u.test(before.at(-2) ?? '');
  return !/[\p{L}\p{N}\p{M}/@]/u.test(last);
}

const signs = (text: string, at: number, length: number) => [...text.slice(at, at + length)];
