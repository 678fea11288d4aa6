// every repetition is bounded, so that a match costs the same wherever it is tried

/** A version of Semantic Versioning in the form that npm uses, without build metadata. */
export const versionPattern = String.raw`(?<version>(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})(?:-[0-9A-Za-z]{1,20}(?:[.-][0-9A-Za-z]{1,20}){0,5})?)`;

const oneId = '[a-z][A-Za-z0-9]{0,39}';

/** The id of a fact. */
export const idPattern: string = `(?<id>${oneId})`;

/** How many facts a set may have: far more than there are. */
export const setMax = 1000;

/** The part of the citation key of a fact after `sco-facts@`. */
export const keyPattern: string = `${versionPattern}/${idPattern}:(?<digest>[0-9a-f]{12})`;

const ids = String.raw`\{${oneId}(?:,${oneId}){1,${setMax - 1}}\}`;

/** The part of the citation key of a set after `sco-facts@`. */
export const setKeyPattern: string = `${versionPattern}/(?<id>${ids}):(?<digest>[0-9a-f]{12})`;

/** What the citation key of a fact or a set has between `sco-facts@` and the digest. */
export const anyKeyPattern: string = `${versionPattern}/(?<id>${oneId}|${ids}):`;
