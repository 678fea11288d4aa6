import type { Authored, AuthoredData } from '../read/authored.js';
import type { Fault } from '../read/fault.js';

/** Finds the violations of one rule; an empty list means that there are none. */
export type Rule = (data: AuthoredData) => Fault[];

/** Says what is wrong with an item of a file. */
export const faultIn = (file: string, item: string, field: string, problem: string, remedy: string): Fault => ({
  file,
  item,
  field,
  problem,
  remedy,
});

/** Says what is wrong with a fact, an entity, a reference or a calculation. */
export const fault = (of: Authored<{ id: string }>, field: string, problem: string, remedy: string): Fault =>
  faultIn(of.file, of.value.id, field, problem, remedy);

/** Remedy for data that must be measured again. */
export const measureAgain = 'run npm run measure -- <copy of the post>';
