import { type FactId, type FactQuery, findFacts, topics } from '../../index.js';
import { type AssessmentQuery, findAssessments, getAssessment } from '../../record/index.js';
import { verdictNames, verdicts } from '../../record/verdicts.js';
import { paragraphsOf, summaryOf, verdictOf } from '../../summary.js';
import { type Command, printJson } from '../command.js';
import { colorsOf, widthOf } from '../host.js';
import { row } from '../table.js';

export const list: Command = {
  name: 'list',
  summary: 'Lists the facts, topic by topic, in the order of the post.',
  details: [
    'One line per fact: id, short content, verdict, and paragraph.',
    `What the verdicts mean: ${Object.entries(verdicts)
      .map(([name, { meaning }]) => `${name}, ${meaning}`)
      .join('; ')}.`,
  ],
  args: {},
  options: {
    '--topic <topic>': 'only facts of this topic',
    '--kind <kind>': 'only facts of this kind',
    '--verdict <verdict>': `only facts with this verdict: ${verdictNames.join(', ')}`,
    '--json': 'print the whole facts as a JSON array, each with its assessment',
  },
  examples: [
    'sco-facts list --topic rats',
    'sco-facts list --kind quantity',
    'sco-facts list --verdict contradicted',
    'sco-facts list --kind event --json',
  ],
  run({ options: { topic, kind, verdict, json }, host }) {
    const judged = new Set<FactId>(
      findAssessments({ verdict } as AssessmentQuery).map((assessment) => assessment.fact),
    );
    const facts = findFacts({ topic, kind } as FactQuery).filter((fact) => judged.has(fact.id)); // both check what they get
    if (json) {
      printJson(
        host,
        facts.map((fact) => ({ ...fact, assessment: getAssessment(fact.id) })),
      );
      return 0;
    }
    const paint = colorsOf(host);
    const idWidth = Math.max(0, ...facts.map((fact) => fact.id.length));
    const placeWidth = Math.max(0, ...facts.map((fact) => paragraphsOf(fact).length));
    const widths = [idWidth, widthOf(host.stdout) - idWidth - placeWidth - 4, placeWidth];
    const blocks = topics.flatMap(({ id, title }) => {
      const own = facts.filter((fact) => fact.topic === id);
      if (own.length === 0) return [];
      const heading = `${paint.bold(title)} ${paint.dim(`(${id}, ${own.length})`)}`;
      const rows = own.map((fact) =>
        row(
          [
            { text: fact.id, color: paint.cyan },
            `${summaryOf(fact)} [${verdictOf(fact)}]`,
            { text: paragraphsOf(fact), color: paint.dim },
          ],
          widths,
        ),
      );
      return [`${[heading, ...rows].join('\n')}\n`];
    });
    host.stdout.write(blocks.length === 0 ? 'No fact matches all of these conditions.\n' : blocks.join('\n'));
    return 0;
  },
};
