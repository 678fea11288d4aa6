import type { Span } from '../../lint/reading.js';
import { exemptedIn } from '../formats/ignore.js';
import { type Kind, originOf, type Part, type Piece } from '../formats/piece.js';
import { type Position, positionsOf } from '../lines.js';
import type { Mention } from './mention.js';
import { type IsOurs, scan } from './scan.js';

/** A mention, with its place in the file, or in the part of an archive. */
export interface PlacedMention extends Position {
  readonly mention: Mention;
  readonly within: Kind;
  /** Where it stands in the running text, which is the first piece of the part; absent in code and comments. */
  readonly span?: Span;
  /** Whether a comment exempts its line. */
  readonly isExempt: boolean;
}

/** Finds the mentions in a part of a file, in order, apart from bibliography keys in code. */
export function placesIn(part: Part, isOurs: IsOurs): PlacedMention[] {
  const exempted = exemptedIn(part.text);
  let passed = 0;
  const found = part.pieces
    .flatMap((piece, number) =>
      scan(piece.text, isOurs).map((mention) => {
        const { index, kind: within } = originOf(piece, mention.index);
        const span = within === 'text' && mention.form !== 'getFact' ? spanOf(mention, piece, number) : undefined;
        return { mention, within, index, ...(span ? { span } : {}) };
      }),
    )
    .filter(({ mention, within }) => within !== 'code' || !isBibliographyKey(mention))
    .sort((a, b) => a.index - b.index);
  const around = part.within;
  const indices = found.map(({ index }) => (around ? originOf(around.piece, index).index : index));
  const positions = positionsOf(around?.text ?? part.text, indices);
  return found.map(({ index, ...place }, number) => {
    while ((exempted[passed]?.[1] ?? Infinity) <= index) passed++;
    const isExempt = index >= (exempted[passed]?.[0] ?? Infinity);
    return { ...place, isExempt, ...(positions[number] ?? { line: 1, column: 1 }) };
  });
}

/** Where a mention stands in the running text, if it is shown there. */
function spanOf({ span }: Mention, { beside }: Piece, number: number): Span | undefined {
  return number === 0 ? span : beside;
}

const isBibliographyKey = ({ form }: Mention) => form === 'pandoc' || form === 'latex' || form === 'role';
