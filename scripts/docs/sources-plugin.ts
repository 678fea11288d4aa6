import { readFileSync } from 'node:fs';
import { type Application, Converter, DeclarationReflection, type SourceReference } from 'typedoc';

const afterTypeDoc = -1000; // TypeDoc itself makes the links at priority 0

/**
 * TypeDoc plugin: generated files are not committed, so `Defined in` links to the line in `data/`, or is left out.
 */
export function load(app: Application): void {
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      for (const reflection of Object.values(project.reflections)) {
        if (!(reflection instanceof DeclarationReflection) || !reflection.sources) continue;
        const sources = reflection.sources.flatMap((source) => authored(source, reflection.name) ?? []);
        if (sources.length > 0) reflection.sources = sources;
        else delete reflection.sources;
      }
    },
    afterTypeDoc,
  );
}

function authored(source: SourceReference, id: string): SourceReference | undefined {
  if (!source.fileName.startsWith('src/generated/')) return source;
  const topic = /^src\/generated\/facts\/(\w+)\.ts$/.exec(source.fileName)?.[1];
  if (topic === undefined) return undefined;
  const file = `data/facts/${topic}.json`;
  const line = lineOf(`"id": "${id}"`, file);
  if (line === 0) return undefined; // a member of a type
  const url = source.url?.replace(`${source.fileName}#L${source.line}`, `${file}#L${line}`);
  return Object.assign(source, { fileName: file, line, url });
}

/** Line of a text in a file, from 1; 0 if it has none. */
function lineOf(text: string, file: string): number {
  return (
    readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1
  );
}
