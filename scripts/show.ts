import { type FactId, facts, getFact, type ScoFactsError, source, topics, VERSION } from 'sco-facts'; // the built package, as its users get it
import { getAssessment } from 'sco-facts/record';
import { contentOf, paragraphsOf, verdictOf } from '../src/cli/content.js';
import { row } from '../src/cli/table.js';
import { wrap } from '../src/wrap.js';

const width = Math.min(Math.max(process.stdout.columns ?? 100, 80), 120);
const idWidth = Math.max(...facts.map((fact) => fact.id.length));
const placeWidth = '¶ 3, 9'.length;
const widths = [idWidth, width - idWidth - placeWidth - 4, placeWidth];

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error; // `npm start | head` has read enough
});

const print = (...lines: readonly string[]) => console.log(lines.join('\n'));
const heading = (text: string) => print('', text, '─'.repeat(width));

function showTopics(): void {
  for (const topic of topics) {
    const ofTopic = facts.filter((fact) => fact.topic === topic.id);
    heading(`${topic.title} (${ofTopic.length})`);
    print(
      ...ofTopic.map((fact) => row([fact.id, `${contentOf(fact)} [${verdictOf(fact)}]`, paragraphsOf(fact)], widths)),
    );
  }
}

function showFact(id: FactId): void {
  const { evidence, ...fields } = getFact(id);
  const places = evidence.map(({ paragraph, start, end, printed, sha256 }) => {
    const form = printed === undefined ? '' : ` printed "${printed}",`;
    return ['evidence', `¶ ${paragraph}, characters ${start} to ${end},${form} sha256 ${sha256}`];
  });
  const { asOf, note } = getAssessment(id);
  const lines = [
    ...Object.entries(fields).map(([field, value]) => [field, Array.isArray(value) ? value.join(', ') : String(value)]),
    ...places,
    ['record', `${verdictOf(fields)} as of ${asOf}: ${note}`],
    ['citation key', `sco-facts@${VERSION}/${fields.id}:${fields.digest.slice(0, 12)}`],
  ];
  heading('One fact in full');
  print(...lines.map((cells) => row(cells, [12, width - 14])));
}

function showMisspeltId(id: string): void {
  heading(`What getFact('${id}') answers`);
  try {
    getFact(id as FactId);
  } catch (error) {
    const { code, message } = error as ScoFactsError;
    print(row(['code', code], [12, width - 14]), row(['message', message], [12, width - 14]));
  }
}

const title = `sco-facts ${VERSION}: ${facts.length} facts, as stated in "${source.title}", ${source.issued}`;
print(
  ...wrap(
    `${title}. ¶ is the paragraph of the post that states the fact; in brackets is what other sources make of it.`,
    width,
  ),
);
showTopics();
showFact('ratsExtraditions');
showMisspeltId('ratsExtradition');
