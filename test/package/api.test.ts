import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { apiEntries, apiReport, snapshotFile } from '../../scripts/docs/api-report.js';

test.each(apiEntries)(
  'the public API of %s is the reviewed one (else: npm run api:update, and review the diff)',
  (entry) => {
    expect(apiReport(entry)).toBe(readFileSync(snapshotFile(entry), 'utf8'));
  },
);
