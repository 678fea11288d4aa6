import { footnoteCall, passageOf, passagesIn } from '../../lint/passage.js';
import { readText, type Span } from '../../lint/reading.js';

/** A sentence, list item or row, with a sign in the place of each citation, and where one of them stands in it. */
export interface Sentence {
  readonly text: string;
  readonly at: number;
}

const reach = 1000; // of a passage longer than a sentence, as much counts on both sides of a citation

/** Makes a function that gives the sentence of each citation; of one in a footnote, that from which the note is called. */
export function sentencesOf(text: string, citations: readonly Span[]): (index: number) => Sentence {
  const { plain, at: places } = readText(text, citations);
  const passages = passagesIn(plain);
  return (index) => {
    const own = places[index] ?? 0;
    const at = footnoteCall(plain, own) ?? own;
    const passage = passageOf(passages, plain, at);
    const start = Math.max(passage.start, at - reach);
    const end = Math.min(passage.end, at + reach);
    const place = Math.min(Math.max(at, start), end); // behind it, if the citation stands alone in the next one
    return { text: plain.slice(start, Math.max(start, end)), at: place - start };
  };
}
