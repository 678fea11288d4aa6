/** Facts whose content is that of an earlier version, which no citation of this version can name. */
export const supersededFacts = new WeakSet<object>();
