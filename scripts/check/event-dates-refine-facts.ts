import { dayRange, withoutDoubt } from '../../src/edtf.js';
import { fault, type Rule } from './rule.js';

/** The date of an event lies within that of each fact about it and is more precise, so that it is never said twice. */
export const eventDatesRefineFacts: Rule = ({ facts, entities }) =>
  entities.flatMap((item) => {
    const { value: event } = item;
    if (event.type !== 'event' || event.date === undefined) return [];
    const own = dayRange(withoutDoubt(event.date));
    const stated = facts.flatMap(({ value }) =>
      value.kind === 'event' && value.about.includes(event.id) ? [value.date] : [],
    );
    return stated.flatMap((date) => {
      const range = dayRange(date);
      if (!own || !range) return [];
      if (own.first < range.first || own.last > range.last) {
        return [fault(item, 'date', `'${event.date}' is not within ${date}, as stated`, 'record it in data/record/')];
      }
      return own.first === range.first && own.last === range.last
        ? [fault(item, 'date', `'${event.date}' is what the fact says`, 'remove it')]
        : [];
    });
  });
