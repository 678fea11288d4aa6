import { writeFileSync } from 'node:fs';
import { apiEntries, apiReport, snapshotFile } from './docs/api-report.js';

// brings the snapshots of the public API up to date
for (const entry of apiEntries) writeFileSync(snapshotFile(entry), apiReport(entry));
