import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Fact, FactContent, FactStanding } from '../../src/model.js';

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

/** Computes the canonical bytes and the digest of a fact, and adds what the history says of it. */
export function stampFact(content: FactContent, revision: number, standing: FactStanding | undefined): StampedFact {
  const canonical = canonicalize(content);
  if (canonical === undefined) throw new Error(`stampFact: '${content.id}' has no canonical form`);
  const digest = createHash('sha256').update(canonical, 'utf8').digest('hex');
  const fact = { ...inReadingOrder(content), revision, digest, ...(standing ? { standing } : {}) } as Fact;
  return { fact, canonical };
}
