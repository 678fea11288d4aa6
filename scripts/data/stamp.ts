import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Fact, FactContent } from '../../src/model.js';

/** A fact with its canonical bytes, which `facts/<id>.json` holds and the digest covers. */
export interface StampedFact {
  readonly fact: Fact;
  readonly canonical: string;
}

const firstFields = ['id', 'kind', 'topic', 'title', 'statement'];
const lastFields = ['about', 'note', 'evidence'];

function inReadingOrder<T extends object>(content: T): T {
  const rank = (key: string) => {
    const first = firstFields.indexOf(key);
    return first >= 0 ? first - firstFields.length : lastFields.indexOf(key) + 1;
  };
  return Object.fromEntries(Object.entries(content).sort(([a], [b]) => rank(a) - rank(b))) as T;
}

/** Computes the canonical bytes and the digest of a fact, and adds what the generator adds. */
export function stampFact(content: FactContent): StampedFact {
  const canonical = canonicalize(content);
  if (canonical === undefined) throw new Error(`stampFact: '${content.id}' has no canonical form`);
  const digest = createHash('sha256').update(canonical, 'utf8').digest('hex');
  return { fact: { ...inReadingOrder(content), revision: 1, digest } as Fact, canonical };
}
