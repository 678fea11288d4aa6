const wordCharacter = /[\p{L}\p{N}]/u;

const cutsWord = (text: string, position: number) =>
  wordCharacter.test(text.charAt(position - 1)) && wordCharacter.test(text.charAt(position));

/** Finds where a text has a form that is not part of a longer word, as browsers match text fragments. */
export function occurrencesOf(text: string, form: string): number[] {
  const found: number[] = [];
  if (form === '') return found;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    if (!cutsWord(text, at) && !cutsWord(text, at + form.length)) found.push(at);
  }
  return found;
}

export const countOccurrences = (text: string, form: string): number => occurrencesOf(text, form).length;
