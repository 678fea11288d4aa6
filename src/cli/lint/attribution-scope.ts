import { citeSign } from '../../lint/reading.js';

const leading =
  /^[\s"“*_([]*(?:according to|per|in the (?:words|view|opinion)|reportedly|allegedly|by its own|supposedly|purportedly)(?!\p{L})/iu;

/** The part of a sentence that speaks of a citation in it, cut at semicolons and where other citations have their own part. */
export function scopeOf(sentence: string, at: number): string {
  const before = sentence.slice(0, at);
  const behind = sentence.slice(at);
  const start = before.lastIndexOf(';') + 1;
  const semicolon = behind.indexOf(';');
  const end = semicolon < 0 ? behind.length : semicolon;
  return ahead(before.slice(start)) + after(behind.slice(0, end));
}

/** From the last other citation on, unless the sentence begins with what holds for all of it. */
function ahead(text: string): string {
  const last = lastCitation(text);
  if (last < 0 || leading.test(text)) return text;
  const own = text.slice(last + 1);
  return /^[\s,]*(?:and|or)?\sthat(?!\p{L})/iu.test(own) ? text : own;
}

/** Up to the clause of the next other citation. */
function after(text: string): string {
  const own = /^[\ufffc\s)\]]*/u.exec(text)?.[0].length ?? 0;
  const next = text.indexOf(citeSign, own);
  if (next < 0) return text;
  const cut = text.slice(own, next).search(/[,.]|(?:^|\s)(?:and|but|while|whereas|yet)\s/iu);
  return text.slice(0, own + (cut < 0 ? 0 : cut));
}

/** The last citation that has words between itself and the end of a text. */
function lastCitation(text: string): number {
  const words = /[\p{L}\p{N}][^\p{L}\p{N}]*$/u.exec(text)?.index ?? 0;
  return text.lastIndexOf(citeSign, words);
}
