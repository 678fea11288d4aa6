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
 * static, so that VitePress need not write all of it into the page's script as well.
 */
export async function factArticle(id: FactId): Promise<string> {
  const fact = getFact(id);
  const parts = [
    ...headPart(fact),
    ...comparisonPart(fact),
    ...recordPart(fact),
    ...citingPart(fact),
    ...historyPart(fact),
    ...relatedPart(fact),
    h('span', { class: 'Z3988', title: coinsOf(fact), 'aria-hidden': 'true' }),
  ];
  const html = (await Promise.all(parts.map((part) => renderToString(part)))).join('');
  return html.replaceAll('{{', '&#123;{').replaceAll(/\n\s*\n/g, '\n'); // neither a template nor the end of the HTML
}
