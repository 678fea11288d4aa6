import { nearest } from '../../nearest.js';
import type { Archive } from '../archive.js';
import { positionsOf } from '../lines.js';
import { severityOf, type Verdict, verdictOn, verdictOnId } from '../verdict.js';
import type { Mention } from './mention.js';
import { oursIn } from './ours.js';
import { scan } from './scan.js';

/** A place at which a file names a fact, and what became of that fact. */
export interface Finding extends Verdict {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly form: Mention['form'];
  readonly text: string;
  readonly severity: (typeof severityOf)[keyof typeof severityOf];
}

/** Makes a judge of texts, by what one version of the package knows. */
export function judgeBy(archive: Archive): (file: string, text: string) => Finding[] {
  const isOurs = oursIn(archive);
  const verdicts = new Map<string, Verdict>(); // a manuscript cites a fact more than once
  const verdictFor = (mention: Mention) => {
    const name = `${mention.form} ${mention.text}`;
    const verdict = verdicts.get(name) ?? verdictOnMention(archive, mention);
    verdicts.set(name, verdict);
    return verdict;
  };
  return (file, text) => {
    const mentions = scan(text, isOurs);
    const positions = positionsOf(
      text,
      mentions.map((mention) => mention.index),
    );
    return mentions.map((mention, index) => {
      const verdict = verdictFor(mention);
      const { line, column } = positions[index] ?? { line: 1, column: 1 };
      const { form, text: cited } = mention;
      return { file, line, column, form, text: cited, severity: severityOf[verdict.state], ...verdict };
    });
  };
}

function verdictOnMention(archive: Archive, { form, text, id, version }: Mention): Verdict {
  if (form !== 'pandoc' && form !== 'latex' && form !== 'getFact') return verdictOn(archive, archive.resolve(text));
  if (version === undefined) return verdictOnId(archive, id, nearest(id, archive.ids));
  return verdictOn(archive, archive.resolve(`pkg:npm/sco-facts@${version}#dist/facts/${id}.json`));
}
