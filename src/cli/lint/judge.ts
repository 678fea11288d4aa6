import { nearest } from '../../nearest.js';
import type { Archive } from '../archive.js';
import { type CitationReport, citationReport, idReport, type Severity, severityOfReport } from '../citation-report.js';
import type { Kind, Part } from '../formats/piece.js';
import { plain } from '../formats/plain.js';
import type { Mention } from './mention.js';
import { oursIn } from './ours.js';
import { placesIn } from './places.js';

/** A place at which a file names a fact, and the state of that fact. */
export interface Finding extends Omit<CitationReport, 'raised'> {
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
}

/** Makes a function that finds the citations in a text, or in the parts of a file, and judges them as of one version of the package. */
export function judgeBy(archive: Archive): (file: string, input: string | readonly Part[]) => Finding[] {
  const isOurs = oursIn(archive);
  const reports = new Map<string, CitationReport>(); // a manuscript cites a fact more than once
  const reportFor = (mention: Mention) => {
    const name = `${mention.form} ${mention.text} ${mention.citation?.digest}`;
    const report = reports.get(name) ?? mentionReport(archive, mention);
    reports.set(name, report);
    return report;
  };
  return (file, input) => {
    const parts = typeof input === 'string' ? [{ text: input, pieces: plain(input) }] : input;
    return parts.flatMap((part) =>
      placesIn(part, isOurs).map(({ mention, within, line, column }): Finding => {
        const full = reportFor(mention);
        const { raised, ...report } = full;
        const { form, text } = mention;
        const own = severityOfReport(full);
        const severity = within === 'comment' && own !== 'none' ? 'notice' : own;
        const place = {
          ...(part.name === undefined ? {} : { part: part.name }),
          ...(part.cell ? { cell: part.cell } : {}),
        };
        return { file, ...place, line, column, form, text, within, severity, ...report };
      }),
    );
  };
}

function mentionReport(archive: Archive, { form, id, version, citation }: Mention): CitationReport {
  if (citation) return citationReport(archive, archive.resolve(citation));
  if (form === 'broken')
    return { state: 'unknown', message: `this looks like a citation but cannot be read; ${advice}` };
  if (version === undefined) return idReport(archive, id, nearest(id, archive.ids));
  return citationReport(archive, archive.resolve(`pkg:npm/sco-facts@${version}#dist/facts/${id}.json`));
}

const advice = 'expected sco-facts@<version>/<id>:<12 hexadecimal digits>, the URL of a fact, or a whole reference';
