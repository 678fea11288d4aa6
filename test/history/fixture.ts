import { compactReleases } from '../../scripts/emit/history.js';
import { type HistoryFile, historyText, sha256 } from '../../scripts/history/chain.js';
import { foldHistory } from '../../scripts/history/fold.js';
import type { PendingChange } from '../../scripts/history/pending.js';
import { planRelease, releaseFile } from '../../scripts/history/plan.js';
import { planRecord, type RecordItem } from '../../scripts/history/record.js';
import { stampFact } from '../../scripts/history/stamp.js';
import { loadData } from '../../scripts/load.js';
import type { World } from '../../src/citations/resolve.js';
import type { FactContent } from '../../src/model.js';

const original = loadData().facts.map((fact) => fact.value);

/** A made-up line of releases over a few real facts, which brings every event and every state. */
export class Fixture {
  readonly files: HistoryFile[] = [];
  contents: FactContent[];
  record: readonly RecordItem[] = [];

  constructor(ids: readonly string[]) {
    this.contents = original.filter((fact) => ids.includes(fact.id));
  }

  /** Puts other values into fields of a fact. */
  change(id: string, fields: object): this {
    this.contents = this.contents.map((fact) => (fact.id === id ? ({ ...fact, ...fields } as FactContent) : fact));
    return this;
  }

  add(id: string): this {
    this.contents = original
      .filter((fact) => fact.id === id || this.contents.some((own) => own.id === fact.id))
      .map((fact) => this.contents.find((own) => own.id === fact.id) ?? fact);
    return this;
  }

  /** Puts another record in the place of the one so far. */
  withRecord(...items: readonly RecordItem[]): this {
    this.record = items;
    return this;
  }

  plan(pending: readonly PendingChange[] = []) {
    return planRelease(this.contents, this.files, pending, this.files.at(-1)?.version ?? '0.0.0');
  }

  release(version: string, pending: readonly PendingChange[] = []): this {
    const { planned, faults } = this.plan(pending);
    if (faults.length > 0) throw new Error(faults.map((fault) => `${fault.item}: ${fault.problem}`).join('\n'));
    const last = this.files.at(-1);
    const previous = last ? { version: last.version, sha256: sha256(historyText(last)) } : null;
    const date = `2030-01-${String(this.files.length + 1).padStart(2, '0')}`;
    const record = planRecord(this.record, this.files);
    this.files.push(releaseFile(planned, this.contents, version, date, previous, record));
    return this;
  }

  /** What the package of the last release would know. */
  world(): World {
    const states = foldHistory(this.files);
    const facts = this.contents.map((content) => {
      const state = states.get(content.id);
      return stampFact(content, state?.revision ?? 1, state?.standing).fact;
    });
    return {
      version: this.files.at(-1)?.version ?? '0.0.0',
      releases: compactReleases(this.files),
      facts: new Map(facts.map((fact) => [fact.id, fact])),
    };
  }

  /** The citation key of a fact as it is now. */
  key(id: string): string {
    const { version, facts } = this.world();
    return `sco-facts@${version}/${id}:${facts.get(id)?.digest.slice(0, 12)}`;
  }
}

export const because = (fact: string, rest: Partial<PendingChange> = {}): PendingChange => ({
  fact,
  reason: 'misreading',
  note: 'A note in our own words.',
  ...rest,
});
