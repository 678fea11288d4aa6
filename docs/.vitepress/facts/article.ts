import { type FactId, getFact } from 'sco-facts';
import { h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { coinsOf } from './metadata.js';
import { citingPart } from './parts/citing.js';
import { comparisonPart } from './parts/comparison.js';
import { headPart } from './parts/head.js';
import { historyPart } from './parts/history.js';
import { recordPart } from './parts/record.js';
import { relatedPart } from './parts/related.js';

/**
 * Returns the page of a fact as HTML on lines without a gap, for a Markdown file. It is made when the site is built, and
 * has no script, so that VitePress writes it into the page once and not into its script as well.
 */
export async function factArticle(id: FactId): Promise<string> {
  const fact = getFact(id);
  const html = await renderToString(
    h('article', { class: 'fact' }, [
      ...headPart(fact),
      ...comparisonPart(fact),
      recordPart(fact),
      citingPart(fact),
      historyPart(fact),
      relatedPart(fact),
      h('span', { class: 'Z3988', title: coinsOf(fact), 'aria-hidden': 'true' }),
    ]),
  );
  return html.replace('<article ', '<article v-pre ').replaceAll(/\n\s*\n/g, '\n');
}
