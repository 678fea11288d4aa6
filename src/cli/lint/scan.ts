import { citationsIn } from '../../citations/find.js';
import { latexKeys } from './latex.js';
import type { Mention } from './mention.js';
import { pandocKeys } from './pandoc.js';
import { roleKeys } from './roles.js';

/** Decides whether a bibliography key means a fact of this package, since it may mean any other work. */
export type IsOurs = (id: string) => boolean;

/** Finds every place at which a text names a fact, in order. The time is linear in the text. */
export function scan(text: string, isOurs: IsOurs): Mention[] {
  const { citations, broken } = citationsIn(text);
  const cited = citations.map(
    (citation): Mention => ({
      form: citation.form,
      text: citation.text,
      index: citation.index,
      span: spanOf(citation),
      id: citation.id,
      version: citation.version,
      citation,
    }),
  );
  const unread = broken
    .filter(({ id }) => id === undefined || isOurs(id))
    .map((item): Mention => ({ form: 'broken', text: item.text, index: item.index, span: spanOf(item), id: '' }));
  const keys = [...pandocKeys(text), ...latexKeys(text), ...roleKeys(text)].filter((mention) => isOurs(mention.id));
  return [...cited, ...unread, ...keys, ...calls(text)].sort((a, b) => a.index - b.index);
}

const spanOf = ({ text, index }: { readonly text: string; readonly index: number }) => ({
  start: index,
  end: index + text.length,
});

// every repetition is bounded, so that a match costs the same wherever it is tried
const call =
  /(?<![\p{L}\p{N}_$])getFact\s{0,20}(?:<[^<>\n]{0,100}>)?\s{0,20}\(\s{0,80}(?<quote>['"`])(?<id>[^'"`\\\n$]{1,100})\k<quote>/dgu;

/** Ids that code passes to `getFact`; all of them are meant to be ours. */
function calls(text: string): Mention[] {
  return [...text.matchAll(call)].map(({ groups, indices }) => {
    const id = groups?.['id'] ?? '';
    const index = indices?.groups?.['id']?.[0] ?? 0;
    return { form: 'getFact', text: id, index, span: { start: index, end: index + id.length }, id };
  });
}
