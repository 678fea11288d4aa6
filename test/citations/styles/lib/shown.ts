import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterMap['childNode'];

/** What a browser makes of a stretch of HTML: its text, the names of its elements, and where its links lead. */
export interface Shown {
  readonly text: string;
  readonly elements: readonly string[];
  readonly links: readonly string[];
}

/** Reads HTML by the rules of the standard; an error in it is an error here. */
export function shown(html: string): Shown {
  const text: string[] = [];
  const elements: string[] = [];
  const links: string[] = [];
  const visit = (node: Node) => {
    if ('value' in node) text.push(node.value);
    if ('tagName' in node) elements.push(node.tagName);
    if ('attrs' in node) links.push(...node.attrs.map(({ name, value }) => `${name}=${value}`));
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  const fragment = parseFragment(html, {
    onParseError: ({ code, startOffset }) => {
      // a lone surrogate or a noncharacter is in the title, not in the markup
      if (!/^(surrogate|noncharacter)-in-input-stream$/.test(code)) throw new Error(`${code} at ${startOffset}`);
    },
  });
  fragment.childNodes.forEach(visit);
  return { text: text.join(''), elements, links };
}
