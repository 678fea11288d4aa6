import { citationStates } from 'sco-facts/citations';

export interface StateRow {
  readonly state: string;
  readonly meaning: string;
  readonly advice: string;
}

declare const data: readonly StateRow[];

export { data };

export default {
  load: (): StateRow[] =>
    Object.entries(citationStates).map(([state, { meaning, advice }]) => ({ state, meaning, advice })),
};
