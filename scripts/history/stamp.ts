import type { Fact, FactContent, FactStanding } from '../../src/model.js';
import { sha256 } from '../../src/verify/locate.js';
import { canonicalText } from '../digest.js';

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
  const canonical = canonicalText(content);
  const digest = sha256(canonical);
  const fact = { ...inReadingOrder(content), revision, digest, ...(standing ? { standing } : {}) } as Fact;
  return { fact, canonical };
}
