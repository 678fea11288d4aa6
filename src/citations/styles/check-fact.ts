import type { CitableFact } from '../reference.js';
import { unusable } from './check.js';

const states: readonly unknown[] = ['amended', 'retracted', 'moved', 'merged'];

/** Lets through what has the fields that a reference is made of, in the form in which they can be cited. */
export function checkFact(fn: string, value: CitableFact): CitableFact {
  if (isObject(value) && hasNames(value) && hasPlaces(value) && hasStanding(value)) return value;
  throw unusable(fn, 'the fact', value, 'a constant of the package or what getFact returns');
}

function hasNames({ id, title, digest }: CitableFact): boolean {
  return (
    [id, title, digest].every((field) => typeof field === 'string') &&
    /^[a-z][A-Za-z0-9]*$/.test(id) && // so that it can stand in an address as it is
    title.trim() !== '' &&
    /^[0-9a-f]{64}$/.test(digest)
  );
}

function hasPlaces({ evidence }: CitableFact): boolean {
  if (!Array.isArray(evidence) || evidence.length === 0) return false;
  return evidence.every((place) => isObject(place) && Number.isSafeInteger(place.paragraph) && place.paragraph > 0);
}

function hasStanding({ standing }: CitableFact): boolean {
  if (standing === undefined) return true;
  if (!isObject(standing)) return false;
  const { state, since, to } = standing;
  return states.includes(state) && typeof since === 'string' && (to === undefined || typeof to === 'string');
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
