import type { Revision } from '../../citations/revision.js';
import type { Fact } from '../../model.js';
import { nearest } from '../../nearest.js';
import type { Archive } from '../archive.js';
import {
  type CitationReport,
  citationReport,
  idReport,
  type MemberReport,
  type Severity,
  severityOfState,
  severityOfVerdict,
  worst,
} from '../citation-report.js';
import { isProse } from '../formats/index.js';
import type { Kind, Part } from '../formats/piece.js';
import { plain } from '../formats/plain.js';
import { attributes } from './attribution.js';
import { type Beside, besideCitations, type FigureReport } from './figures.js';
import type { Mention } from './mention.js';
import { oursIn } from './ours.js';
import { type PlacedMention, placesIn } from './places.js';
import type { Sentence } from './sentence.js';

/** A place at which a file names a fact, the state of that fact, and what stands beside it. */
export interface Finding extends Omit<CitationReport, 'raised' | 'members'>, FigureReport {
  readonly file: string;
  /** Path of the part in an archive, whose lines are counted. */
  readonly part?: string;
  /** Number of the cell in a notebook; lines are those of the file. */
  readonly cell?: number;
  readonly line: number;
  readonly column: number;
  readonly form: Mention['form'];
  readonly text: string;
  /** What the citation stands in; one in a comment is reported but does not fail. */
  readonly within: Kind;
  readonly severity: Severity;
  /** Whether the sentence attributes or qualifies what it says, so that the verdict is no warning. */
  readonly attributed?: true;
  /** For a set: the same for each of its facts. */
  readonly members?: readonly (MemberReport & FigureReport)[];
}

/** How serious each comparison is: `differs` means that the manuscript does not say what it cites. */
export const severityOfFigure = {
  agrees: 'none',
  absent: 'none',
  bound: 'warning',
  differs: 'error',
} as const satisfies Record<FigureReport['figure'], Severity>;

/** Makes a function that finds the citations in a text, or in the parts of a file, and judges them as of one version of the package. */
export function judgeBy(archive: Archive): (file: string, input: string | readonly Part[]) => Finding[] {
  const isOurs = oursIn(archive);
  const answers = new Map<string, Answer>(); // a manuscript cites a fact more than once
  const answerTo = (mention: Mention) => {
    const name = `${mention.form} ${mention.text} ${mention.citation?.digest}`;
    const answer = answers.get(name) ?? answered(archive, mention);
    answers.set(name, answer);
    return answer;
  };
  return (file, input) => {
    const parts = typeof input === 'string' ? [{ text: input, pieces: plain(input) }] : input;
    return parts.flatMap((part) => {
      const cited = placesIn(part, isOurs).map((place) => ({ place, answer: answerTo(place.mention) }));
      const beside = isProse(file) ? besideOf(part, cited) : [];
      return cited.flatMap(({ place, answer }, index) =>
        place.isExempt ? [] : [findingOf(file, part, place, answer.report, beside[index])],
      );
    });
  };
}

/** What a citation is judged to be, and the facts that it cites, as they were in the version that it names. */
interface Answer {
  readonly report: CitationReport;
  readonly facts: readonly Fact[];
}

/** For each citation what stands beside it, if it stands in running text. */
function besideOf(
  { pieces: [piece] }: Part,
  cited: readonly { readonly place: PlacedMention; readonly answer: Answer }[],
): (Beside | undefined)[] {
  const inText = cited.flatMap(({ place: { span, mention }, answer: { facts } }, index) =>
    span ? [{ index, span, mention, facts }] : [],
  );
  const all: (Beside | undefined)[] = [];
  const found = piece ? besideCitations(piece, inText) : [];
  for (const [number, { index }] of inText.entries()) all[index] = found[number];
  return all;
}

const absent: FigureReport = { figure: 'absent' };

function findingOf(
  file: string,
  part: Part,
  { mention: { form, text }, within, line, column }: PlacedMention,
  full: CitationReport,
  beside: Beside | undefined,
): Finding {
  const { raised, members, ...report } = full;
  const figures = beside?.figures ?? [];
  const figure = worstFigure(figures);
  const isAttributed = severityOfVerdict(full) !== 'none' && attributesIn(beside?.sentence);
  const verdict = isAttributed ? 'notice' : severityOfVerdict(full);
  const own = worst(severityOfState(full), verdict, severityOfFigure[figure.figure]);
  return {
    file,
    ...(part.name === undefined ? {} : { part: part.name }),
    ...(part.cell ? { cell: part.cell } : {}),
    line,
    column,
    form,
    text,
    within,
    severity: within === 'comment' && own !== 'none' ? 'notice' : own,
    ...report,
    ...figure,
    ...(isAttributed ? { attributed: true } : {}),
    ...(members ? { members: members.map((member, index) => ({ ...member, ...(figures[index] ?? absent) })) } : {}),
  };
}

const attributesIn = (sentence: Sentence | undefined) =>
  sentence !== undefined && attributes(sentence.text, sentence.at);

const byGravity = ['differs', 'bound', 'agrees', 'absent'] as const;

const worstFigure = (figures: readonly FigureReport[]): FigureReport =>
  byGravity.flatMap((gravity) => figures.find(({ figure }) => figure === gravity) ?? [])[0] ?? absent;

function answered(archive: Archive, { form, id, version, citation }: Mention): Answer {
  if (form === 'broken') {
    const message = `this looks like a citation but cannot be read; ${advice}`;
    return { report: { state: 'unknown', message }, facts: [] };
  }
  if (!citation && version === undefined) {
    const fact = archive.fact(id);
    return { report: idReport(archive, id, nearest(id, archive.ids)), facts: fact ? [fact] : [] };
  }
  const resolution = archive.resolve(citation ?? `pkg:npm/sco-facts@${version}#dist/facts/${id}.json`);
  const facts = (resolution.members ?? [resolution]).flatMap((answer) =>
    answer.state === 'unknown' ? (archive.fact(answer.citation?.id ?? '') ?? []) : [factOf(answer.cited)],
  );
  return { report: citationReport(archive, resolution), facts };
}

const factOf = ({ content, revision, digest }: Revision) => ({ ...content, revision, digest }) as Fact;

const advice = 'expected sco-facts@<version>/<id>:<12 hexadecimal digits>, the URL of a fact, or a whole reference';
