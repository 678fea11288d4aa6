import { exemptedIn } from '../formats/ignore.js';
import { type Kind, originOf, type Part } from '../formats/piece.js';
import { type Position, positionsOf } from '../lines.js';
import type { Mention } from './mention.js';
import { type IsOurs, scan } from './scan.js';

/** A mention, with its place in the file, or in the part of an archive. */
interface PlacedMention extends Position {
  readonly mention: Mention;
  readonly within: Kind;
}

/** Finds the mentions in a part of a file, in order, apart from exempted ones and bibliography keys in code. */
export function placesIn(part: Part, isOurs: IsOurs): PlacedMention[] {
  const exempted = exemptedIn(part.text);
  let passed = 0;
  const found = part.pieces
    .flatMap((piece) =>
      scan(piece.text, isOurs).map((mention) => {
        const { index, kind: within } = originOf(piece, mention.index);
        return { mention, within, index };
      }),
    )
    .filter(({ mention, within }) => within !== 'code' || !isBibliographyKey(mention))
    .sort((a, b) => a.index - b.index)
    .filter(({ index }) => {
      while ((exempted[passed]?.[1] ?? Infinity) <= index) passed++;
      return index < (exempted[passed]?.[0] ?? Infinity);
    });
  const around = part.within;
  const indices = found.map(({ index }) => (around ? originOf(around.piece, index).index : index));
  const positions = positionsOf(around?.text ?? part.text, indices);
  return found.map(({ mention, within }, index) => ({
    mention,
    within,
    ...(positions[index] ?? { line: 1, column: 1 }),
  }));
}

const isBibliographyKey = ({ form }: Mention) => form === 'pandoc' || form === 'latex' || form === 'role';
