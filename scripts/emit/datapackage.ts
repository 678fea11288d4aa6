import type { Source } from '../../src/source-model.js';
import { sha256 } from '../../src/verify/locate.js';
import { columns } from './csv.js';

/** The Data Package descriptor of the CSV file: what R, Python and Frictionless tools need to read it with its types. */
export function dataPackage(version: string, source: Source, csv: string): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'sco-facts',
    title: 'Facts stated in one forum post on the Shanghai Cooperation Organization',
    version,
    licenses: [{ name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/legalcode' }],
    sources: [{ title: source.title, path: source.url }],
    resources: [
      {
        name: 'facts',
        path: 'facts.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: Buffer.byteLength(csv),
        hash: `sha256:${sha256(csv)}`, // MD5 would be understood without the prefix
        schema: {
          fields: columns,
          primaryKey: ['id'],
          missingValues: [''],
        },
      },
    ],
  };
}
