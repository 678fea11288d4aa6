import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/root.js';
import { moduleOf, projectModules } from './modules.js';
import { wrongImports } from './parts.js';

// circles are found by Biome: noImportCycles in biome.json
const modules = projectModules();
const importing = (path: string, ...lines: readonly string[]) => moduleOf(path, lines.join('\n'));

describe('the imports of src and scripts', () => {
  test('lead to files of the project', () => {
    const paths = modules.flatMap(({ imports }) => imports.map(({ path }) => path));
    expect(paths.length).toBeGreaterThan(500);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('are one way', () => {
    expect(wrongImports(modules)).toEqual([]);
  });
});

describe('an import against the parts is found', () => {
  test.each([
    [
      'of a script by src',
      importing('src/find.ts', "import { root } from '../scripts/root.js';"),
      'src/find.ts imports scripts/root.ts: nothing in src imports scripts',
    ],
    [
      'of the command by the library, even of a type',
      importing('src/record/words.ts', "import type { Table } from '../cli/table.js';"),
      'src/record/words.ts imports src/cli/table.ts: nothing but src/cli imports the command',
    ],
    [
      'of the command by a script',
      importing('scripts/docs/api.ts', "export { table } from '../../src/cli/table.js';"),
      'scripts/docs/api.ts imports src/cli/table.ts: nothing but src/cli imports the command',
    ],
    [
      'of the command by the library, in an expression or a type',
      importing('src/find.ts', "export const late = () => import('./cli/table.js');"),
      'src/find.ts imports src/cli/table.ts: nothing but src/cli imports the command',
    ],
    [
      'of a command by a script',
      importing('scripts/docs/synced.ts', "import '../generate.js';"),
      'scripts/docs/synced.ts imports scripts/generate.ts: no script imports a command',
    ],
    [
      'of a command by a command',
      importing('scripts/release.ts', "import { sync } from './sync.js';"),
      'scripts/release.ts imports scripts/sync.ts: no script imports a command',
    ],
    [
      'of a later part of the pipeline, even of a type',
      importing('scripts/check/leak.ts', "import type { LoadedData } from '../load.js';"),
      'scripts/check/leak.ts imports scripts/load.ts: the pipeline runs read, check, history, frozen, emit, docs, build: no part imports a later one',
    ],
    [
      'of an entry by an accessor',
      importing('src/find.ts', "import { cite, type Style } from './citations/cite.js';"),
      'src/find.ts imports src/citations/cite.ts: the part accessors may import types, helpers, checks, generated, accessors, not citations',
    ],
    [
      'by the model',
      importing('src/model.ts', "import { quote } from './quote.js';"),
      'src/model.ts imports src/quote.ts: the part types may import nothing, not helpers',
    ],
    [
      'of a file that is in no part',
      importing('src/find.ts', "import { ratz } from './ratz/index.js';"),
      'src/find.ts imports src/ratz/index.ts: the file is in no part',
    ],
  ])('%s', (_name, module, sentence) => {
    expect(wrongImports([module])).toEqual([sentence]);
  });

  test('but not one of a type, or within the part, or of an earlier part', () => {
    const fine = [
      importing('src/sentences.ts', "import type { FieldChange } from './citations/compare.js';"),
      importing('src/citations/cite.ts', "import { quote } from '../quote.js';", "import { key } from './key.js';"),
      importing('scripts/emit/modules.ts', "import { loadData } from '../load.js';"),
    ];
    expect(wrongImports(fine)).toEqual([]);
  });
});
