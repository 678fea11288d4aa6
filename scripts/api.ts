import { writeFileSync } from 'node:fs';
import { apiEntries, apiReport, snapshotFile } from './docs/api-report.js';

// updates the snapshots of the public API
for (const entry of apiEntries) writeFileSync(snapshotFile(entry), apiReport(entry));
