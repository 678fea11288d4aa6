// every repetition is bounded, so that a match costs the same wherever it is tried

/** A version of Semantic Versioning in the form that npm uses, without build metadata. */
export const versionPattern = String.raw`(?<version>(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})(?:-[0-9A-Za-z]{1,20}(?:[.-][0-9A-Za-z]{1,20}){0,5})?)`;

/** The id of a fact. */
export const idPattern = '(?<id>[a-z][A-Za-z0-9]{0,39})';

/** The part of a citation key after `sco-facts@`. */
export const keyPattern: string = `${versionPattern}/${idPattern}:(?<digest>[0-9a-f]{12})`;
