// what Word writes for a link, and what Zotero, Mendeley, EndNote and Word write for a citation
const link = /^\s{0,80}HYPERLINK\s/i;
const citation =
  /^\s{0,80}(?:(?:ADDIN\s{1,20})?(?:ZOTERO_ITEM|CSL_CITATION|EN\.CITE|Mendeley\sCitation)|CITE|CITATION)\b/i;

/**
 * What a field makes of the words that it shows: a link on them, or a citation printed as they are. Other fields, such as
 * a bibliography, say nothing of their words.
 */
export function roleOfField(instruction: string): 'link' | 'citation' | undefined {
  return link.test(instruction) ? 'link' : citation.test(instruction) ? 'citation' : undefined;
}
