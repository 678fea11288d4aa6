/** The fields of a fact from data/facts that hold its figure. */
export interface FigureFact {
  readonly id: string;
  readonly value: number;
  readonly asPrinted: string;
  readonly evidence: readonly { readonly printed?: string }[];
}

/** A figure that was found in a text. */
export interface Finding {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly fact: string;
  readonly figure: string;
}

/** How many lines above and below count as beside a line. */
const beside = 2;

/**
 * The figures of facts in a text, by two rules. A figure that can hardly stand for anything else counts wherever it
 * stands: one of three or more digits that is not a single digit and zeros, and any with the words of its bound, such
 * as `more than 12`. Any other, such as `4`, `four` or `600`, counts within two lines of its fact's id.
 */
export function figuresIn(text: string, file: string, facts: readonly FigureFact[]): Finding[] {
  const lines = text.split('\n');
  return facts.flatMap((fact) => {
    const anywhere = wholeWords(distinctiveForms(fact));
    const besideId = wholeWords(forms(fact));
    const id = new RegExp(`\\b${fact.id}\\b`);
    return lines.flatMap((text, index): Finding[] => {
      const near = lines.slice(Math.max(0, index - beside), index + beside + 1).some((line) => id.test(line));
      const [figure] = (near ? besideId : anywhere)?.exec(text) ?? [];
      return figure === undefined ? [] : [{ file, line: index + 1, fact: fact.id, figure }];
    });
  });
}

/** The ways in which a figure may be written: `1234`, `1,234`, `1.234`, `1_234`, `.5` as `50%`, and as printed. */
function forms({ value, asPrinted, evidence }: FigureFact): string[] {
  const grouped = value.toLocaleString('en');
  const separated = [grouped, ...['.', '_', ' ', '\u00a0'].map((separator) => grouped.replaceAll(',', separator))];
  const share = value < 1 ? [`${value * 100}%`] : [];
  return [...boundForms(evidence), String(value), ...separated, ...share, asPrinted];
}

function distinctiveForms(fact: FigureFact): string[] {
  const isDistinctive = fact.value >= 100 && !/^\d0+$/.test(String(fact.value));
  return isDistinctive ? forms(fact) : boundForms(fact.evidence);
}

/** Printed forms that have words before the figure, up to the figure: `almost 12 per cent` is `almost 12`. */
function boundForms(evidence: FigureFact['evidence']): string[] {
  return evidence.flatMap(
    ({ printed = '' }) => /^(?:more than|almost|approximately) [\d.,]*\d/i.exec(printed)?.[0] ?? [],
  );
}

function wholeWords(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const escaped = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}_-]|\\d[.,])(?:${escaped})(?![\\p{L}\\p{N}_]|[.,]\\d)`, 'iu');
}
