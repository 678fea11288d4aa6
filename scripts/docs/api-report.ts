import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, type ExtractorLogLevel } from '@microsoft/api-extractor';
import { root } from '../root.js';

/** The entries whose public API is kept as a snapshot under `test/api/`. */
export const apiEntries = ['index', 'schemas', 'citations', 'record', 'lint', 'remark', 'verify'] as const;

export const snapshotFile = (entry: string) => join(root, 'test/api', `${entry}.api.md`);

const silent = 'none' as ExtractorLogLevel;

/** Writes the public API of a built entry: every name with its type, without the parts made from data/. */
export function apiReport(entry: string): string {
  const reportTempFolder = join(tmpdir(), 'sco-facts-api');
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      newlineKind: 'lf',
      mainEntryPointFilePath: join(root, 'dist/esm', entry === 'index' ? 'index.d.ts' : `${entry}/index.d.ts`),
      compiler: { tsconfigFilePath: join(root, 'tsconfig.json') },
      apiReport: { enabled: true, reportFileName: `${entry}.api.md`, reportFolder: reportTempFolder, reportTempFolder },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      messages: {
        extractorMessageReporting: { default: { logLevel: silent } },
        tsdocMessageReporting: { default: { logLevel: silent } }, // TypeDoc checks the comments
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
  });
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = message.category !== 'Compiler';
    },
  });
  return authoredApi(readFileSync(join(reportTempFolder, `${entry}.api.md`), 'utf8'));
}

/** Removes from a report what changes with data/: constants, entries of maps, lists of ids, and the version. */
function authoredApi(report: string): string {
  return report
    .replaceAll(/^\/\/ @public\nexport const \w+: \w+Fact<[\s\S]*?\n\n/gm, '')
    .replaceAll(/^(export interface \w+Map) \{\n[\s\S]*?^\}/gm, '$1 { /* made from data */ }')
    .replaceAll(/^(export type \w+Id =) '.*;$/gm, '$1 /* made from data */ string;')
    .replaceAll(/^(export const \w+IdSchema: z\.ZodEnum<)\{\n[\s\S]*?^\}>;/gm, '$1{ /* made from data */ }>;')
    .replaceAll(/^(export const VERSION =) .*;$/gm, '$1 /* made from data */ string;');
}
