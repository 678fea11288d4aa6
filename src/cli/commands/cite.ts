import {
  type CiteOptions,
  cite as citeFacts,
  toBiblatex,
  toBibtex,
  toCff,
  toCslJson,
  toJsonLd,
  toRis,
} from '../../citations/index.js';
import { type FactId, getFact, type KnownFact } from '../../index.js';
import { nearest } from '../../nearest.js';
import { quote } from '../../quote.js';
import type { Command, Options } from '../command.js';
import { CliError } from '../errors.js';

type Exporter = (facts: KnownFact[], options: { accessed?: string; withSource?: true }) => string;

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const exporters: Readonly<Record<string, Exporter>> = {
  bibtex: toBibtex,
  biblatex: toBiblatex,
  ris: toRis,
  'csl-json': (facts, options) => json(toCslJson(facts, options)),
  cff: (facts, options) => toCff(facts, options),
  'json-ld': (facts) => json(toJsonLd(facts)),
};

const referenceFormats = ['text', 'markdown', 'html'];
const formats = [...referenceFormats, ...Object.keys(exporters)];

// what some of the files have no place for
const unsupported: Readonly<Record<string, readonly (keyof Options)[]>> = {
  cff: ['withSource'], // a CITATION.cff always has it
  'json-ld': ['withSource', 'accessed'],
};

export const cite: Command = {
  name: 'cite',
  summary: 'Writes references to facts, or entries for a bibliography.',
  details: [
    'References are printed a line each, in the order of the ids. Formats of bibliographies are bibtex, biblatex, ris, ' +
      'csl-json, cff and json-ld; the style is then chosen by the program that reads them.',
  ],
  args: { '<id...>': 'ids of the facts' },
  options: {
    '--style <style>': 'apa (when left out), mla, chicago, chicagoNotes, harvard, ieee or vancouver',
    '--format <format>': 'text (when left out), markdown, html, or a format of bibliographies',
    '--accessed <day>': 'day on which you read the fact, as YYYY-MM-DD',
    '--with-source': 'add the post in which the fact stands',
    '--with-record': 'add what sources make of the fact (text, markdown and html only)',
  },
  examples: [
    'sco-facts cite ratsArrests',
    'sco-facts cite ratsArrests ratsExtraditions --style mla --format markdown',
    'sco-facts cite ratsArrests --format bibtex --with-source >> references.bib',
  ],
  run({ args, options, host }) {
    const facts = args.map((id) => getFact(id as FactId)); // which throws for any other text
    host.stdout.write(written(facts, options));
    return 0;
  },
};

function written(facts: KnownFact[], { style, format = 'text', accessed, withSource, withRecord }: Options): string {
  const options = { ...(accessed === undefined ? {} : { accessed }), ...(withSource ? { withSource } : {}) };
  if (referenceFormats.includes(format)) {
    const references = citeFacts(facts, { ...options, withRecord, style, format } as CiteOptions); // which checks them
    return references.map((reference) => `${reference}\n`).join('');
  }
  const exporter = Object.hasOwn(exporters, format) ? exporters[format] : undefined;
  if (!exporter) {
    const message = `cite: the format ${quote(format)} is not usable, expected one of ${formats.join(', ')}`;
    throw new CliError('INVALID_ARGUMENT', message, format, nearest(format, formats));
  }
  if (style !== undefined) throw withoutPlace(format, 'style', style);
  if (withRecord) throw withoutPlace(format, 'withRecord', withRecord);
  for (const name of unsupported[format] ?? []) {
    if (options[name as keyof typeof options] !== undefined) throw withoutPlace(format, name, options);
  }
  return exporter(facts, options);
}

function withoutPlace(format: string, name: keyof Options, input: unknown): CliError {
  const flag = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return new CliError('INVALID_ARGUMENT', `cite: the format ${quote(format)} has no place for --${flag}`, input);
}
