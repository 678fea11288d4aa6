import type { AuthoredData } from '../read/authored.js';

const runLength = 8; // a run this long is prose, not a name

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .match(/[a-z0-9]+/g) ?? [];

function* runsOf(words: readonly string[]): Generator<string> {
  for (let start = 0; start + runLength <= words.length; start++) yield words.slice(start, start + runLength).join(' ');
}

/** The names that data/ declares; they may have any length. */
export function declaredNames({ facts, entities, source }: AuthoredData): string[] {
  return [
    source.value.title,
    source.value.article.title,
    ...entities.flatMap(({ value }) => [value.name, ...(value.aliases ?? [])]),
    ...facts.flatMap(({ value }) => value.evidence.flatMap((evidence) => evidence.printed ?? [])),
    ...facts.flatMap(({ value }) => (value.kind === 'event' ? [value.name] : [])),
  ];
}

/** Makes a function that searches for eight consecutive words of the post outside declared names. */
export function leakFinder(post: string, names: readonly string[]): (text: string) => string | undefined {
  const runs = new Set(runsOf(wordsOf(post)));
  for (const name of names) for (const run of runsOf(wordsOf(name))) runs.delete(run);
  return (text) => {
    for (const run of runsOf(wordsOf(text))) if (runs.has(run)) return run;
    return undefined;
  };
}
