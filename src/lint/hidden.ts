/** What HTML does not show: a comment, or all of an element. */
export type Hidden = 'comment' | 'script' | 'style';

const closings: Readonly<Record<Hidden, { readonly sign: string; readonly reach: number }>> = {
  comment: { sign: '-->', reach: 4000 },
  script: { sign: '</script>', reach: 20_000 },
  style: { sign: '</style>', reach: 20_000 },
};

/**
 * Makes a function that finds where what is hidden ends, of those that follow each other in a text. Each search goes on
 * where the last one stopped, so that together they read the text once.
 */
export function endsOfHidden(text: string): (kind: Hidden, from: number) => number | undefined {
  const next = new Map<Hidden, number>();
  return (kind, from) => {
    const { sign, reach } = closings[kind];
    let at = next.get(kind) ?? -1;
    if (at < from) {
      const closing = new RegExp(sign, 'gi');
      closing.lastIndex = from;
      at = closing.exec(text)?.index ?? Number.POSITIVE_INFINITY;
      next.set(kind, at);
    }
    return at - from <= reach ? at + sign.length : undefined;
  };
}
