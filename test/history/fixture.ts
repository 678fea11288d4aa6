import { compactReleases } from '../../scripts/emit/history.js';
import { type HistoryFile, historyText } from '../../scripts/history/chain.js';
import { advance } from '../../scripts/history/current.js';
import { foldFacts } from '../../scripts/history/fold.js';
import type { Item } from '../../scripts/history/items.js';
import type { PendingChange } from '../../scripts/history/pending.js';
import { releaseFile } from '../../scripts/history/release.js';
import { stampFact } from '../../scripts/history/stamp.js';
import { loadData } from '../../scripts/load.js';
import type { World } from '../../src/citations/world.js';
import type { FactContent } from '../../src/model.js';
import { sha256 } from '../../src/verify/locate.js';

const original = loadData().facts.map((fact) => fact.value);

/** A made-up line of releases over a few real facts, which brings every event and every state. */
export class Fixture {
  readonly files: HistoryFile[] = [];
  contents: FactContent[];
  items: readonly Item[] = [];

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

  /** Puts other items in the place of those so far. */
  withItems(...items: readonly Item[]): this {
    this.items = items;
    return this;
  }

  /** The releases so far, with what is planned for the next one. */
  current(pending: readonly PendingChange[] = []) {
    return advance(this.files, pending, this.contents, this.items, this.files.at(-1)?.version ?? '0.0.0');
  }

  plan(pending: readonly PendingChange[] = []) {
    return this.current(pending).plan;
  }

  release(version: string, pending: readonly PendingChange[] = []): this {
    const { plan, itemPlan: items } = this.current(pending);
    const { planned, faults } = plan;
    if (faults.length > 0) throw new Error(faults.map((fault) => `${fault.item}: ${fault.problem}`).join('\n'));
    const last = this.files.at(-1);
    const previous = last ? { version: last.version, sha256: sha256(historyText(last)) } : null;
    const date = `2030-01-${String(this.files.length + 1).padStart(2, '0')}`;
    this.files.push(releaseFile({ version, date, previous }, { planned, facts: this.contents, items }));
    return this;
  }

  /** What the package of the last release would know. */
  world(): World {
    const states = foldFacts(this.files);
    const facts = this.contents.map((content) => {
      const state = states.get(content.id);
      return stampFact(content, state?.revision ?? 1, state?.standing).fact;
    });
    return {
      version: this.files.at(-1)?.version ?? '0.0.0',
      releases: compactReleases(this.files),
      facts: new Map(facts.map((fact) => [fact.id, fact])),
      verdicts: [],
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
