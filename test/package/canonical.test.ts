import canonicalize from 'canonicalize';
import { describe, expect, test } from 'vitest';
import { factRecords, installed, read } from './lib/packed.js';
import { output } from './lib/run.js';

const files = factRecords.map((fact) => `dist/facts/${fact.id}.json`);

// the very command that the docs give to those who check a citation; each line is `digest  path`
const sums = (await output('sha256sum', files, installed)).trim().split('\n');

describe('the file of each fact', () => {
  test('holds exactly the canonical bytes of RFC 8785', () => {
    const changed = files.filter((path) => canonicalize(JSON.parse(read(path))) !== read(path));
    expect(changed, 'these are not canonical').toEqual([]);
  });

  test('has, by sha256sum, the digest that citations print', () => {
    expect(sums).toEqual(factRecords.map((fact) => `${fact.digest}  dist/facts/${fact.id}.json`));
  });

  test('holds what facts.json holds, without what the release adds', () => {
    const contents = factRecords.map(({ revision, digest, standing, ...content }) => content);
    expect(files.map((path) => JSON.parse(read(path)) as unknown)).toEqual(contents);
  });
});
