import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { StyleName } from '../../../../src/citations/styles/table.js';
import { sheets } from './published.js';

// untyped packages: CSL strings in JSON files
const require = createRequire(import.meta.url);
const npmStyles: Readonly<Record<string, string>> = require('@citation-js/plugin-csl/lib/styles.json');
const npmLocales: Readonly<Record<string, string>> = require('@citation-js/plugin-csl/lib/locales.json');

const root = '/usr/share/citation-style-language';

/** Why a style cannot be compared on this machine; nothing when it can. */
export function missing(style: StyleName): string | undefined {
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

export function readStyle(style: StyleName): string {
  const { npm = '', debian } = sheets[style];
  return debian === undefined ? (npmStyles[npm] ?? '') : readFileSync(stylePath(debian), 'utf8');
}

export function readLocale(language: string): string {
  return npmLocales[language] ?? readFileSync(localePath(language), 'utf8');
}

const stylePath = (name: string) => `${root}/styles/${name}.csl`;
const localePath = (language: string) => `${root}/locales/locales-${language}.xml`;
