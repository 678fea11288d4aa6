import { writeFigure } from '../figure.js';
import { entities } from '../generated/entities.js';
import { unitWords } from '../generated/units.js';
import type { Fact } from '../model.js';

const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id;

const known = new WeakMap<Fact, string>(); // formatters take long to make, and a manuscript cites a fact many times

/** What a fact has where a passage gave something else. */
export function expectedOf(fact: Fact): string {
  const expected = known.get(fact) ?? write(fact);
  known.set(fact, expected);
  return expected;
}

function write(fact: Fact): string {
  switch (fact.kind) {
    case 'quantity':
      return writeFigure(fact, 'en', unitWords);
    case 'event':
      return `${nameOf(fact.place)}, ${fact.date}`;
    case 'membership':
      return nameOf(fact.state);
    case 'extent':
      return `${nameOf(fact.from)} to ${nameOf(fact.to)}`;
    default:
      return '';
  }
}
