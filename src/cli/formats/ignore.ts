const mark = /(?:<!--|\/\/|\/\*|%|#|\.\.)[ \t]{0,80}sco-facts-ignore(?![\w-])[^\n]*/g;

/**
 * Finds the stretches of a text that `<!-- sco-facts-ignore -->` and the like exempt: the line of the comment, or, if
 * nothing else stands on that line, the next line that is not blank. Each is a start and an end, in order.
 */
export function exemptedIn(text: string): (readonly [number, number])[] {
  return [...text.matchAll(mark)].map(({ 0: comment, index }) => {
    const start = text.lastIndexOf('\n', index) + 1;
    const end = index + comment.length;
    const behind = comment.startsWith('<!--') ? comment.split('-->').slice(1).join('') : '';
    const isAlone = /^[\s>]*$/.test(text.slice(start, index)) && behind.trim() === '';
    if (!isAlone) return [start, end];
    const next = /\S/g;
    next.lastIndex = end;
    const found = next.exec(text)?.index ?? text.length;
    const lineEnd = text.indexOf('\n', found);
    return [start, lineEnd < 0 ? text.length : lineEnd];
  });
}
