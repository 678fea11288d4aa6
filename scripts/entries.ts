import { readdirSync } from 'node:fs';

/** The entries of the package that hold code, by name. */
export const codeEntries = {
  index: 'src/index.ts',
  schemas: 'src/schemas/index.ts',
  citations: 'src/citations/index.ts',
  verify: 'src/verify/index.ts',
  record: 'src/record/index.ts',
};

const modulesIn = (part: string) => readdirSync(`src/generated/${part}`).map((file) => file.slice(0, -'.ts'.length));

/**
 * Modules that are entries of the build only so that their code and declarations get files of their own; nobody can
 * import them. npm packs equal names side by side, and gzip sees 32 kB back: of a file that both formats have, the
 * second copy costs next to nothing as long as it is smaller than that, and as much as the first where it is larger.
 */
export const splitEntries: Readonly<Record<string, string>> = {
  model: 'src/model.ts',
  'schemas/facts': 'src/schemas/facts.ts',
  'schemas/record': 'src/schemas/record.ts',
  'record/assessments': 'src/generated/record.ts',
  'record/references': 'src/generated/references.ts',
  'citations/cite': 'src/citations/cite.ts',
  'citations/resolve': 'src/citations/resolve.ts',
  'citations/cff': 'src/citations/exports/cff.ts',
  'citations/csl': 'src/citations/exports/csl-json.ts',
  'citations/json-ld': 'src/citations/exports/json-ld.ts',
  'citations/keys': 'src/generated/keys.ts',
  'verify/search': 'src/verify/search.ts',
  'verify/flow': 'src/verify/flow.ts',
  'verify/rolling': 'src/generated/rolling.ts',
  ...Object.fromEntries(
    ['facts', 'record', 'references'].flatMap((part) =>
      modulesIn(part).map((name) => [`${part}/${name}`, `src/generated/${part}/${name}.ts`]),
    ),
  ),
};
