import { measuredFile } from '../read/read.js';
import { faultIn, measureAgain, type Rule } from './rule.js';

/** Every passage has a rolling hash, for the search in a copy of the post, and no hash is left over. */
export const passagesHaveRollingHashes: Rule = ({ facts, source, rolling }) => {
  const texts = [...source.value.paragraphs, ...source.value.headings].map(({ loose }) => loose);
  const clauses = facts.flatMap(({ file, value }) =>
    value.evidence.map(({ sha256 }, index) => ({ file, id: value.id, field: `evidence.${index}.sha256`, sha256 })),
  );
  const used = new Set([...texts, ...clauses.map(({ sha256 }) => sha256)]);
  return [
    ...texts
      .filter((digest) => !Object.hasOwn(rolling, digest))
      .map((digest) => faultIn(measuredFile, 'the post', 'loose', `${digest} has no rolling hash`, measureAgain)),
    ...clauses
      .filter(({ sha256 }) => !Object.hasOwn(rolling, sha256))
      .map(({ file, id, field }) => faultIn(file, id, field, 'has no rolling hash', measureAgain)),
    ...Object.keys(rolling)
      .filter((digest) => !used.has(digest))
      .map((digest) => faultIn(measuredFile, digest, 'rolling', 'belongs to no passage', measureAgain)),
  ];
};
