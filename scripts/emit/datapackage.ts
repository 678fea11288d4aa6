import type { Source } from '../../src/source-model.js';
import { sha256 } from '../../src/verify/locate.js';
import type { CsvFile } from './csv.js';

const factKey = { fields: ['fact'], reference: { resource: 'facts', fields: ['id'] } };

/** The Data Package descriptor of the CSV files: what R, Python and Frictionless tools need to read them with their types. */
export function dataPackage(version: string, source: Source, files: readonly CsvFile[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'sco-facts',
    title: 'Facts stated in one forum post on the Shanghai Cooperation Organization',
    version,
    licenses: [{ name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/legalcode' }],
    sources: [
      { title: source.title, path: source.url },
      { title: source.article.title, path: source.article.issueUrl },
    ],
    resources: files.map(({ name, columns, primaryKey, text }) => ({
      name,
      path: `${name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(text),
      hash: `sha256:${sha256(text)}`, // MD5 would be understood without the prefix
      schema: {
        fields: columns,
        ...(primaryKey.length > 0 ? { primaryKey } : {}),
        ...(name === 'facts' ? {} : { foreignKeys: [factKey] }),
        missingValues: [''],
      },
    })),
  };
}
