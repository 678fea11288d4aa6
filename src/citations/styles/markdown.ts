// What CommonMark, its GitHub dialect or pandoc's reads as markup within a line: a sign of markup anywhere; `@` where
// pandoc sees a citation, and straight quotes where it would close a pair; the `:` and `.` by which GitHub spots bare
// addresses; the later signs of a dash or an ellipsis. A title never starts a line, so the signs that count only there
// are left alone: escaping those too would tear `sco-facts@0.1.0` apart for whoever searches the source text.
const markup = /[\\`*_{}[\]<>&~^$|"]|(?<![\p{L}\p{N}])[@']|:(?=\/\/)|(?<=www)\.|(?<=-)-|(?<=\.)\./giu;

/** Escapes text for Markdown, inside a line. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(markup, '\\$&');
}
