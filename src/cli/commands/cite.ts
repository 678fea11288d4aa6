import { type Credit, credits } from '../../citations/credit.js';
import {
  bibliographyFormats,
  citationStyles,
  citedFacts,
  cite as citeFacts,
  citeTogether,
  styleNames,
} from '../../citations/index.js';
import { type CitationFormat, citationFormats } from '../../citations/styles/format.js';
import { type Fact, type FactId, getFact } from '../../index.js';
import { quote } from '../../quote.js';
import { oneOf } from '../../validate.js';
import type { Command, Options } from '../command.js';
import { CliError } from '../errors.js';

type BibliographyName = keyof typeof bibliographyFormats;

const bibliographyNames = Object.keys(bibliographyFormats) as BibliographyName[];
const formats = [...citationFormats, ...bibliographyNames];

const listed = (names: readonly string[]) => `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

export const cite: Command = {
  name: 'cite',
  summary: 'Writes references to facts, or bibliography entries.',
  details: [
    `Prints one reference per line, in the order of the ids. Bibliography formats are ${listed(bibliographyNames)}. ` +
      'With these, the program that reads the file chooses the style.',
  ],
  args: { '<id...>': 'ids of the facts, or keys of facts and sets' },
  options: {
    '--style <style>': `one of ${styleNames.join(', ')}; the first by default`,
    '--format <format>': `one of ${citationFormats.join(', ')}, or a bibliography format; the first by default`,
    '--accessed <day>': 'day on which you read the fact, as YYYY-MM-DD',
    '--credit <whom>': 'claimant (the author of the article, by default) or package (as in references up to 0.6.0)',
    '--together': 'write one reference to all the facts, two or more',
    '--with-source': 'add the post that states the fact',
    '--with-article': 'add the signed article that the post reproduces, instead of the post',
    '--with-record': `add the record's verdict on the fact (${listed(citationFormats)} only)`,
  },
  examples: [
    'sco-facts cite ratsArrests',
    'sco-facts cite ratsArrests ratsExtraditions --style mla --format markdown',
    'sco-facts cite ratsArrests --style chicagoNotes --with-article',
    'sco-facts cite ratsArrests ratsExtraditions --together',
    'sco-facts cite ratsArrests --format bibtex --with-source >> references.bib',
  ],
  run({ args, options, host }) {
    const facts = args.flatMap((arg) => (arg.includes('@') ? citedFacts(arg) : [getFact(arg as FactId)])); // or throws
    host.stdout.write(written(facts, options));
    return 0;
  },
};

function written(facts: Fact[], options: Options): string {
  const { style = styleNames[0], format = citationFormats[0], together, withArticle, ...given } = options;
  oneOf('cite', 'style', style, styleNames);
  oneOf('cite', 'format', format, formats);
  oneOf('cite', 'credit', given.credit, credits);
  if (withArticle && given.withSource) {
    throw new CliError('INVALID_ARGUMENT', 'cite', '--with-source cannot be used with --with-article', true);
  }
  if (isBibliography(format)) return bibliography(facts, format, options);
  const chosen = { style: citationStyles[style as keyof typeof citationStyles], format: format as CitationFormat };
  if (together) {
    const { accessed, ...others } = { ...given, ...(withArticle ? { withArticle } : {}) };
    for (const [option, value] of Object.entries(others)) throw unusable(option, '--together', value);
    const [first, ...rest] = new Set(facts.map(({ id }) => id));
    if (first !== undefined && rest.length === 0) {
      const problem = `--together needs at least two facts; to cite ${quote(first)} alone, leave it out`;
      throw new CliError('INVALID_ARGUMENT', 'cite', problem, first);
    }
    return `${citeTogether(facts, { ...chosen, accessed })}\n`;
  }
  const references = citeFacts(facts, {
    ...given,
    ...(withArticle ? { withSource: 'article' } : {}),
    credit: given.credit as Credit | undefined,
    ...chosen,
  });
  return references.map((reference) => `${reference}\n`).join('');
}

function bibliography(facts: Fact[], name: BibliographyName, { format, withArticle, ...rest }: Options): string {
  const credited = rest as typeof rest & { credit?: Credit };
  const options = withArticle ? { ...credited, withSource: 'article' as const } : credited;
  const { supports, write } = bibliographyFormats[name];
  for (const [option, value] of Object.entries(options)) {
    if ((supports as readonly string[]).includes(option)) continue;
    throw unusable(value === 'article' ? 'withArticle' : option, `--format ${name}`, value);
  }
  return write(facts, options);
}

function unusable(option: string, other: string, value: unknown): CliError {
  const flag = option.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return new CliError('INVALID_ARGUMENT', 'cite', `--${flag} cannot be used with ${other}`, value);
}

function isBibliography(format: string): format is BibliographyName {
  return Object.hasOwn(bibliographyFormats, format);
}
