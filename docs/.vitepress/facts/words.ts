import type { Assessment, Basis, Bearing, Role } from 'sco-facts/record';
import { dateInWords, roleWords, searchWords } from '../../../src/record/words.js';

export { dateInWords, searchWords };

/** The headings of the sources, by what they say of the claim. */
export const bearingWords: Readonly<Record<Bearing, string>> = {
  supports: 'Sources that confirm it',
  contradicts: 'Sources that say otherwise',
  context: 'Background',
};

/** Says how a recorded item was obtained, if no source states it as such. */
export const basisWords: Readonly<Record<Basis, string>> = {
  stated: '',
  computed: 'computed from its data',
  reported: 'worked out from it for this record',
  inferred: 'inferred from it',
};

export type RecordedItem = NonNullable<Assessment['recorded']>[number];

/** What a source is for the claim, in words. */
export const roleOf = (role: Role | undefined): string => (role === undefined ? '' : roleWords[role]);
