import type { Fact } from '../../src/model.js';
import type { Source } from '../../src/source-model.js';
import { header, literal } from '../literal.js';

/** The module of the rolling hashes, in the order of the paragraphs, the headings, and each fact's evidence. */
export function rollingModule(
  source: Source,
  facts: readonly Fact[],
  rolling: Readonly<Record<string, string>>,
): string {
  const clauses = facts.map((fact) => [fact.id, fact.evidence.map((evidence) => rolling[evidence.sha256])]);
  return `${header}
export const paragraphRolling: readonly string[] = ${literal(source.paragraphs.map((text) => rolling[text.loose]))};

export const headingRolling: readonly string[] = ${literal(source.headings.map((text) => rolling[text.loose]))};

export const clauseRolling: Readonly<Record<string, readonly string[]>> = ${literal(Object.fromEntries(clauses))};
`;
}
