import canonicalize from 'canonicalize';
import { sha256 } from '../src/verify/locate.js';

/** The canonical bytes of a content as text: RFC 8785. */
export function canonicalText(content: object): string {
  const text = canonicalize(content);
  if (text === undefined) throw new Error('canonicalText: the content has no canonical form');
  return text;
}

/** SHA-256 of the canonical bytes of a content. */
export const digestOf = (content: object): string => sha256(canonicalText(content));
