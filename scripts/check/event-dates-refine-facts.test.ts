import { eventDatesRefineFacts } from './event-dates-refine-facts.js';
import { find, testRule } from './test-rule.js';

const date = (value: string) => (data: Parameters<typeof find>[0]) => {
  Object.assign(find(data, 'entities', 'regatta'), { date: value });
};

testRule(eventDatesRefineFacts, [
  ['accepts an inferred day', date('2001-06-30?')],
  [
    'finds a date outside the time that the fact gives',
    date('2001-07-01'),
    "data/entities/events.json: regatta › date: '2001-07-01' is not within 2001-06, as stated; record it in data/record/",
  ],
  [
    'finds a date that says no more than the fact',
    date('2001-06?'),
    "data/entities/events.json: regatta › date: '2001-06?' is what the fact says; remove it",
  ],
]);
