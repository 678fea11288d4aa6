import { source } from '../../generated/source.js';
import { RELEASE_DATE, VERSION } from '../../generated/version.js';
import type { Fact, FactStanding } from '../../model.js';
import type { CitableFact } from '../citation-entry.js';
import { articleKey, type BibliographyEntry, entriesOf } from './entries.js';
import type { JsonLd, JsonLdArticle, JsonLdClaim, JsonLdClaimant, JsonLdDataset, JsonLdPost } from './json-ld-types.js';

/** A fact as a claim: with its statement, which every fact of the package has. */
export type ClaimedFact = CitableFact & Partial<Pick<Fact, 'statement'>>;

const packageId = `pkg:npm/sco-facts@${VERSION}`;
// blank nodes: the article has no address of its own that was seen, and the claimant no identifier
const articleId = `_:${articleKey}`;
const claimantId = '_:sco-claimant';

/** Makes the document of the exporter called `fn`: the claims, and the nodes that they point to. */
export function jsonLdOf(fn: string, facts: ClaimedFact | readonly ClaimedFact[]): JsonLd {
  const claims = entriesOf(fn, facts).map(claim);
  return { '@context': 'https://schema.org', '@graph': [...claims, dataset(), post(), article(), claimant()] };
}

function claim(entry: BibliographyEntry<ClaimedFact>): JsonLdClaim {
  const { statement, digest, standing } = entry.fact;
  return {
    '@type': 'Claim',
    '@id': entry.packageUrl,
    name: `${entry.warning}${entry.title}`,
    ...(typeof statement === 'string' ? { text: statement } : {}),
    description: `Stated in ${entry.where} of the post, and not judged here; ${entry.record}.`,
    identifier: entry.citationKey,
    version: entry.version,
    datePublished: entry.issued,
    ...(standing === undefined ? {} : { creativeWorkStatus: statusOf(standing) }),
    url: entry.url,
    encoding: { '@type': 'MediaObject', contentUrl: entry.url, encodingFormat: 'application/json', sha256: digest },
    author: { '@id': claimantId },
    isPartOf: { '@id': packageId },
    appearance: { '@id': source.url },
  };
}

function statusOf({ state, since, to }: FactStanding): string {
  return `${state} in ${since}${to === undefined ? '' : ` to ${to}`}`;
}

function dataset(): JsonLdDataset {
  return {
    '@type': 'Dataset',
    '@id': packageId,
    name: 'sco-facts',
    description: 'The facts stated in one forum post on the Shanghai Cooperation Organization, each with its evidence.',
    identifier: packageId,
    version: VERSION,
    datePublished: RELEASE_DATE,
    creator: { '@type': 'Organization', name: 'sco-facts contributors' },
    publisher: { '@type': 'Organization', name: 'npm' },
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    isBasedOn: { '@id': source.url },
  };
}

function post(): JsonLdPost {
  return {
    '@type': 'DiscussionForumPosting',
    '@id': source.url,
    headline: source.title,
    author: { '@type': 'Person', name: source.author.literal },
    datePublished: source.issued,
    url: source.url,
    isPartOf: { '@type': 'WebSite', name: source.containerTitle },
    isBasedOn: { '@id': articleId },
  };
}

function article(): JsonLdArticle {
  const { title, containerTitle, volume, issue, issued, publisher, issueUrl } = source.article;
  return {
    '@type': 'Article',
    '@id': articleId,
    headline: title,
    author: { '@id': claimantId },
    datePublished: issued,
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: issue,
      url: issueUrl,
      isPartOf: {
        '@type': 'PublicationVolume',
        volumeNumber: volume,
        isPartOf: {
          '@type': 'Periodical',
          name: containerTitle,
          publisher: { '@type': 'Organization', name: publisher },
        },
      },
    },
  };
}

function claimant(): JsonLdClaimant {
  const { claimant, article } = source;
  const years = claimant.term.replaceAll(/-\d{2}-\d{2}/g, '').replace('/', ' to ');
  return {
    '@type': 'Person',
    '@id': claimantId,
    name: claimant.name,
    givenName: article.author.given,
    familyName: article.author.family,
    jobTitle: `${claimant.office}, ${years}`,
    affiliation: { '@type': 'Organization', name: claimant.organization },
  };
}
