import { verdicts } from '../../src/record/verdicts.js';
import type { HistoryFile } from '../history/chain.js';
import { header, literal } from '../literal.js';

interface Judged {
  readonly fact: string;
  readonly verdict: string;
  readonly asOf: string;
}

/** The verdicts that each release gave or changed: verdict, day, and the ids of the facts. */
function verdictReleases(files: readonly HistoryFile[]) {
  const last = new Map<string, string>();
  return files.flatMap(({ version, record }) => {
    const groups = new Map<string, string[]>();
    for (const { part, digest } of record?.events ?? []) {
      const content = digest === undefined ? undefined : record?.contents[digest];
      if (part !== 'assessment' || content === undefined) continue;
      const { fact, verdict, asOf } = content as unknown as Judged;
      const group = `${verdict} ${asOf}`;
      if (last.get(fact) === group) continue;
      last.set(fact, group);
      groups.set(group, [...(groups.get(group) ?? []), fact]);
    }
    const verdicts = [...groups].map(([group, ids]) => [...group.split(' '), ids.join(' ')]);
    return verdicts.length > 0 ? [{ version, verdicts }] : [];
  });
}

const cautions = ['none', 'unconfirmed', 'qualified', 'warning'];

/** The names of the verdicts, from the one that calls for the least caution to the one that calls for the most. */
function verdictsByCaution(): string[] {
  const all = Object.entries(verdicts).map(([name, { caution }]) => ({ name, rank: cautions.indexOf(caution) }));
  return all.sort((one, other) => one.rank - other.rank).map(({ name }) => name);
}

/** The module of the verdicts through the releases, for resolving a citation without the whole record. */
export function verdictHistoryModule(files: readonly HistoryFile[]): string {
  return [
    header,
    '/** The verdicts that a release gave or changed. Early ones have names that the record no longer uses. */',
    'export interface VerdictRelease {',
    '  readonly version: string;',
    '  readonly verdicts: readonly (readonly [verdict: string, asOf: string, ids: string])[];',
    '}\n',
    'export const verdictReleases: readonly VerdictRelease[] = [',
    ...verdictReleases(files).map((release) => `  ${literal(release)},`),
    '];\n',
    '/** The present verdicts, from the one that calls for the least caution to the one that calls for the most. */',
    `export const verdictsByCaution: readonly string[] = ${literal(verdictsByCaution())};`,
    '',
  ].join('\n');
}
