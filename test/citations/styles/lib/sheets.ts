import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CitationStyle } from '../../../../src/citations/styles/editions.js';

// untyped packages: CSL strings in JSON files
const require = createRequire(import.meta.url);
const npmStyles: Readonly<Record<string, string>> = require('@citation-js/plugin-csl/lib/styles.json');
const npmLocales: Readonly<Record<string, string>> = require('@citation-js/plugin-csl/lib/locales.json');

/** Where a published style is had, and the date in it: styles change under the same name. */
interface Sheet {
  readonly npm?: string;
  readonly debian?: string;
  readonly updated: string;
  readonly language: 'en-US' | 'en-GB';
}

const npm = (name: string, updated: string) => ({ npm: name, updated, language: 'en-US' }) as const;
const debian = (name: string, updated: string) => ({ debian: name, updated, language: 'en-US' }) as const;

/** Of @citation-js/plugin-csl 0.8.2, and of Debian 12's citation-style-language-styles. */
export const sheets: Readonly<Record<CitationStyle, Sheet>> = {
  apa: npm('apa', '2026-02-14'),
  mla: debian('modern-language-association', '2021-07-13'),
  chicago: debian('chicago-author-date', '2018-01-24'),
  chicagoNotes: debian('chicago-fullnote-bibliography', '2017-10-12'),
  harvard: { ...npm('harvard1', '2026-02-12'), language: 'en-GB' }, // the manual is British: other quotes
  ieee: debian('ieee', '2022-10-11'),
  vancouver: npm('vancouver', '2026-03-29'),
};

const root = '/usr/share/citation-style-language';

/** Why a style cannot be compared on this machine; nothing when it can. */
export function missing(style: CitationStyle): string | undefined {
  const { debian, updated, language } = sheets[style];
  if (debian !== undefined && !existsSync(stylePath(debian))) {
    return `no ${stylePath(debian)}: apt-get install citation-style-language-styles`;
  }
  if (!(language in npmLocales) && !existsSync(localePath(language))) {
    return `no ${localePath(language)}: apt-get install citation-style-language-locales`;
  }
  const found = /<updated>(\d{4}-\d{2}-\d{2})/.exec(readStyle(style))?.[1];
  return found === updated ? undefined : `the style is of ${found}, this test of ${updated}: review each difference`;
}

export function readStyle(style: CitationStyle): string {
  const { npm = '', debian } = sheets[style];
  return debian === undefined ? (npmStyles[npm] ?? '') : readFileSync(stylePath(debian), 'utf8');
}

export function readLocale(language: string): string {
  return npmLocales[language] ?? readFileSync(localePath(language), 'utf8');
}

const stylePath = (name: string) => `${root}/styles/${name}.csl`;
const localePath = (language: string) => `${root}/locales/locales-${language}.xml`;
