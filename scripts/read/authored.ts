import type { Entity } from '../../src/entity-model.js';
import type { UnitTable } from '../../src/figure.js';
import type { LanguageWords } from '../../src/language-model.js';
import type { FactContent, Topic } from '../../src/model.js';
import type { Calculation } from '../../src/record/calculation-model.js';
import type { AssessmentContent } from '../../src/record/model.js';
import type { Reference } from '../../src/record/reference-model.js';
import type { Source } from '../../src/source-model.js';

/** An authored item, with the file that it was read from. */
export interface Authored<T> {
  readonly file: string;
  readonly value: T;
}

/** A part of a paragraph that no fact covers, and why. */
export interface Uncovered {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly reason: 'transition' | 'repetition' | 'rhetoric';
}

/** The content of `data/record/`: assessments, references, and the inputs of calculations. */
export interface AuthoredRecord {
  readonly references: readonly Authored<Reference>[];
  readonly calculations: readonly Authored<Calculation>[];
  readonly assessments: readonly Authored<AssessmentContent>[];
}

/** The whole of `data/`, each part valid by itself; the rules across parts are in `scripts/check/`. */
export interface AuthoredData {
  readonly source: Authored<Source>;
  readonly topics: readonly Authored<Topic>[];
  readonly facts: readonly Authored<FactContent>[];
  readonly entities: readonly Authored<Entity>[];
  /** The words for units in English. */
  readonly units: UnitTable;
  /** The words of other languages, by language tag. */
  readonly languages: Readonly<Record<string, LanguageWords>>;
  /** Rolling hash of every paragraph, heading and clause, by its loose digest; made by `npm run measure`. */
  readonly rolling: Readonly<Record<string, string>>;
  /** How often each printed form stands in the body of the post; made by `npm run measure`. */
  readonly occurrences: Readonly<Record<string, number>>;
  readonly uncovered: readonly Uncovered[];
  readonly record: AuthoredRecord;
}
