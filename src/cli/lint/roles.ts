import { keyMention } from './key.js';
import type { Mention } from './mention.js';

// :cite:p:`a,b` and {cite}`a` of Sphinx and MyST; cite:[a,b(3)] of AsciiDoc; #cite(<a>) of Typst
const role =
  /(?:(?::cite(?::[a-z]{1,20})?:|\{cite(?::[a-z]{1,20})?\})`(?<sphinx>[^`\n]{1,1000})`|(?<![\w:])cite(?:np)?:\[(?<adoc>[^\]\n]{1,1000})\]|(?<![\w])cite\(\s{0,20}<(?<typst>[^<>\s]{1,200})>)/dg;

/** Finds keys in the citations of reStructuredText, MyST, AsciiDoc and Typst. */
export function roleKeys(text: string): Mention[] {
  return [...text.matchAll(role)].flatMap(({ 0: whole, index, groups, indices }) => {
    const span = { start: index, end: index + whole.length };
    const [name, list] = Object.entries(groups ?? {}).find(([, value]) => value !== undefined) ?? ['', ''];
    const start = indices?.groups?.[name]?.[0] ?? 0;
    return [...list.matchAll(/[A-Za-z][^\s,;()]*(?![^()]*\))/g)].flatMap((found) =>
      keyMention('role', found[0], start + found.index, span),
    );
  });
}
