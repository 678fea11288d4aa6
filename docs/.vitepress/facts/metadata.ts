import { factIds, facts, getEntity, getFact, isFactId, type KnownFact, source } from 'sco-facts';
import { pageUrl, toJsonLd } from 'sco-facts/citations';
import type { HeadConfig, PageData } from 'vitepress';
import { addressOf } from '../site.js';

const author = source.article.author;

/** The paragraphs of the post that state a fact, in order. */
export const paragraphsOf = ({ evidence }: Pick<KnownFact, 'evidence'>): readonly number[] => [
  ...new Set((evidence as readonly { paragraph: number }[]).map(({ paragraph }) => paragraph)),
];

const container = (fact: KnownFact) => `${source.containerTitle}, para. ${paragraphsOf(fact).join(', ')}`;

/** The tags that only the HTML of a page has: what Zotero and others read, and schema.org's JSON-LD. */
export function factHead({ relativePath, params }: PageData): HeadConfig[] {
  const id: unknown = params?.['id'];
  if (relativePath === 'facts/index.md') return [jsonLd(datasetOf())];
  if (!isFactId(id)) return [];
  return [...highwireOf(getFact(id)), jsonLd(toJsonLd(getFact(id)))];
}

/** Highwire tags: the fact as a part of the post, as in the bibliographies. */
function highwireOf(fact: KnownFact): HeadConfig[] {
  const tags: readonly (readonly [string, string])[] = [
    ['citation_title', fact.title],
    ['citation_author', `${author.family}, ${author.given}`],
    ['citation_publication_date', source.issued.replaceAll('-', '/')],
    ['citation_inbook_title', source.title],
    ['citation_publisher', container(fact)],
    ['citation_language', 'en'],
    ['citation_public_url', pageUrl(fact)],
    ['citation_abstract', `The post states: ${fact.statement}`],
    ...(fact.about as readonly Parameters<typeof getEntity>[0][]).map(
      (entity) => ['citation_keywords', getEntity(entity).name] as const,
    ),
  ];
  return tags.map(([name, content]) => ['meta', { name, content }]);
}

/** COinS: the same for readers of the page's body, as the title of an empty element. */
export function coinsOf(fact: KnownFact): string {
  return new URLSearchParams({
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:book',
    'rft.genre': 'bookitem',
    'rft.atitle': fact.title,
    'rft.btitle': source.title,
    'rft.aulast': author.family,
    'rft.aufirst': author.given,
    'rft.pub': container(fact),
    'rft.date': source.issued,
    rft_id: pageUrl(fact),
  }).toString();
}

function datasetOf() {
  const graph = toJsonLd(facts)['@graph'] as readonly { readonly '@type': string }[];
  const dataset = graph.find((node) => node['@type'] === 'Dataset');
  return {
    '@context': 'https://schema.org',
    ...dataset,
    url: addressOf('facts/index.md'),
    hasPart: factIds.map((id) => ({ '@type': 'Claim', name: getFact(id).title, url: addressOf(`facts/${id}.md`) })),
  };
}

const jsonLd = (data: object): HeadConfig => [
  'script',
  { type: 'application/ld+json' },
  JSON.stringify(data).replaceAll('<', '\\u003c'),
];
