import { nearest } from '../../nearest.js';
import type { Archive } from '../archive.js';
import { type CitationReport, citationReport, idReport, severityOf } from '../citation-report.js';
import type { Kind, Part } from '../formats/piece.js';
import { plain } from '../formats/plain.js';
import { isBare, type Mention } from './mention.js';
import { oursIn } from './ours.js';
import { placesIn } from './places.js';

/** A place at which a file names a fact, and the state of that fact. */
export interface Finding extends CitationReport {
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
  readonly severity: (typeof severityOf)[keyof typeof severityOf];
}

/** Makes a function that finds the citations in a text, or in the parts of a file, and judges them as of one version of the package. */
export function judgeBy(archive: Archive): (file: string, input: string | readonly Part[]) => Finding[] {
  const isOurs = oursIn(archive);
  const reports = new Map<string, CitationReport>(); // a manuscript cites a fact more than once
  const reportFor = (mention: Mention) => {
    const name = `${mention.form} ${mention.text}`;
    const report = reports.get(name) ?? mentionReport(archive, mention);
    reports.set(name, report);
    return report;
  };
  return (file, input) => {
    const parts = typeof input === 'string' ? [{ text: input, pieces: plain(input) }] : input;
    return parts.flatMap((part) =>
      placesIn(part, isOurs).map(({ mention, within, line, column }): Finding => {
        const report = reportFor(mention);
        const { form, text } = mention;
        const severity = within === 'comment' && report.state !== 'current' ? 'notice' : severityOf[report.state];
        const place = {
          ...(part.name === undefined ? {} : { part: part.name }),
          ...(part.cell ? { cell: part.cell } : {}),
        };
        return { file, ...place, line, column, form, text, within, severity, ...report };
      }),
    );
  };
}

function mentionReport(archive: Archive, { form, text, id, version }: Mention): CitationReport {
  if (!isBare(form)) return citationReport(archive, archive.resolve(text));
  if (version === undefined) return idReport(archive, id, nearest(id, archive.ids));
  return citationReport(archive, archive.resolve(`pkg:npm/sco-facts@${version}#dist/facts/${id}.json`));
}
