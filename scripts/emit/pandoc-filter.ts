import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cite } from '../../src/citations/cite.js';
import { citationKeyText } from '../../src/citations/key-text.js';
import { latestPageAddress } from '../../src/citations/page.js';
import type { Fact } from '../../src/model.js';
import { phraseLanguages } from '../../src/phrase.js';
import { formNames, inForm } from '../../src/remark/forms.js';
import type { KnownFacts } from '../../src/remark/known-facts.js';
import { markOf } from '../../src/remark/marks.js';
import { root } from '../root.js';
import { withdrawal } from './value-table.js';

type Verdicts = Pick<KnownFacts, 'verdictOf' | 'verdictWordsOf'>;

/** The filter for pandoc, with the texts of the facts in it: old versions of pandoc cannot read JSON. */
export function pandocFilter(facts: readonly Fact[], verdicts: Verdicts, version: string): string {
  const rows = facts.map((fact) => `  ${fact.id} = ${lua(rowOf(fact, verdicts, version))},\n`);
  const scripts = phraseLanguages.map((tag) => [tag, new Intl.Locale(tag).maximize().script]);
  const tables = `local facts = {\n${rows.join('')}}\nlocal languages = ${lua(Object.fromEntries(scripts))}\n`;
  return `-- sco-facts ${version}\n${tables}\n${readFileSync(join(root, 'src/pandoc/sco-facts.lua'), 'utf8')}`;
}

function rowOf(fact: Fact, verdicts: Verdicts, version: string) {
  const withdrawn = withdrawal(fact);
  if (withdrawn !== undefined) return { withdrawn };
  const verdict = verdicts.verdictWordsOf(fact.id);
  return {
    forms: formsOf(fact),
    url: latestPageAddress(fact.id),
    key: citationKeyText(version, fact),
    reference: cite(fact, { format: 'markdown', withRecord: verdict !== undefined }),
    verdict,
    mark: markOf(verdicts.verdictOf(fact.id)).trim() || undefined,
  };
}

/** The texts of each form by language; languages in which it is as in English are left out. */
function formsOf(fact: Fact) {
  const textsOf = (form: (typeof formNames)[number]) => {
    const english = inForm(fact, form, 'en');
    const texts = phraseLanguages.map((tag) => [tag, inForm(fact, form, tag)] as const);
    return english === undefined
      ? undefined
      : Object.fromEntries(texts.filter(([tag, text]) => tag === 'en' || text !== english));
  };
  return Object.fromEntries(formNames.map((form) => [form, textsOf(form)]));
}

/** Writes texts, and objects of them, as Lua; what is undefined is left out. */
export function lua(value: unknown): string {
  if (typeof value !== 'object' || value === null) return quoted(String(value));
  const fields = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{ ${fields.map(([name, part]) => `[${quoted(name)}] = ${lua(part)}`).join(', ')} }`;
}

const quoted = (text: string): string =>
  `"${text.replaceAll(/["\\\p{Cc}]/gu, (char) => (/["\\]/.test(char) ? `\\${char}` : `\\u{${char.codePointAt(0)?.toString(16)}}`))}"`;
