import { nearest } from '../../nearest.js';
import type { Archive } from '../archive.js';
import { type CitationReport, citationReport, idReport, type Severity, severityOfReport } from '../citation-report.js';
import { positionsOf } from '../lines.js';
import type { Mention } from './mention.js';
import { oursIn } from './ours.js';
import { scan } from './scan.js';

/** A place at which a file names a fact, and the state of that fact. */
export interface Finding extends Omit<CitationReport, 'raised'> {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly form: Mention['form'];
  readonly text: string;
  readonly severity: Severity;
}

/** Makes a function that finds the citations in a text and judges them as of one version of the package. */
export function judgeBy(archive: Archive): (file: string, text: string) => Finding[] {
  const isOurs = oursIn(archive);
  const reports = new Map<string, CitationReport>(); // a manuscript cites a fact more than once
  const reportFor = (mention: Mention) => {
    const name = `${mention.form} ${mention.text} ${mention.citation?.digest}`;
    const report = reports.get(name) ?? mentionReport(archive, mention);
    reports.set(name, report);
    return report;
  };
  return (file, text) => {
    const mentions = scan(text, isOurs);
    const positions = positionsOf(
      text,
      mentions.map((mention) => mention.index),
    );
    return mentions.map((mention, index) => {
      const full = reportFor(mention);
      const { raised, ...report } = full;
      const { line, column } = positions[index] ?? { line: 1, column: 1 };
      const { form, text: cited } = mention;
      return { file, line, column, form, text: cited, severity: severityOfReport(full), ...report };
    });
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
