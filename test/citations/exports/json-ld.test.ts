import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { toJsonLd } from '../../../src/citations/exports/json-ld.js';
import { toJsonLdScript, toJsonLdText } from '../../../src/citations/exports/json-ld-script.js';
import { getFact, ratsArrests, VERSION } from '../../../src/index.js';
import { allFacts, notShown, standingFacts } from './cases.js';

const link = z.strictObject({ '@id': z.string().min(1) });
const day = z.iso.date();
const named = (type: string) => z.strictObject({ '@type': z.literal(type), name: z.string().min(1) });

/** The classes of schema.org that are used, each with those of its properties that it may have. */
const node = z.discriminatedUnion('@type', [
  z.strictObject({
    '@type': z.literal('Claim'),
    '@id': z.string().startsWith(`pkg:npm/sco-facts@${VERSION}#dist/facts/`),
    name: z.string().min(1),
    text: z.string().min(1).optional(),
    description: z.string().regex(/^Stated in paragraphs? \d.* of the post, and not judged here; recorded in .*\.$/),
    identifier: z.string().startsWith(`sco-facts@${VERSION}/`),
    version: z.literal(VERSION),
    datePublished: day,
    creativeWorkStatus: z.string().min(1).optional(),
    url: z.url(),
    encoding: z.strictObject({
      '@type': z.literal('MediaObject'),
      contentUrl: z.url(),
      encodingFormat: z.literal('application/json'),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
    author: link,
    isPartOf: link,
    appearance: link,
  }),
  z.strictObject({
    '@type': z.literal('Dataset'),
    '@id': z.literal(`pkg:npm/sco-facts@${VERSION}`),
    name: z.literal('sco-facts'),
    description: z.string().min(50), // search engines refuse shorter ones
    identifier: z.string().min(1),
    version: z.literal(VERSION),
    datePublished: day,
    creator: named('Organization'),
    publisher: named('Organization'),
    license: z.url(),
    isBasedOn: link,
  }),
  z.strictObject({
    '@type': z.literal('DiscussionForumPosting'),
    '@id': z.url(),
    headline: z.string().min(1),
    author: named('Person'),
    datePublished: day,
    url: z.url(),
    isPartOf: named('WebSite'),
    isBasedOn: link,
  }),
  z.strictObject({
    '@type': z.literal('Article'),
    '@id': z.string().startsWith('_:'),
    headline: z.string().min(1),
    author: link,
    datePublished: z.string().regex(/^\d{4}-\d{2}$/),
    isPartOf: z.strictObject({
      '@type': z.literal('PublicationIssue'),
      issueNumber: z.string().min(1),
      url: z.url(),
      isPartOf: z.strictObject({
        '@type': z.literal('PublicationVolume'),
        volumeNumber: z.string().min(1),
        isPartOf: named('Periodical').extend({ publisher: named('Organization') }),
      }),
    }),
  }),
  named('Person').extend({
    '@id': z.string().startsWith('_:'),
    givenName: z.string().min(1),
    familyName: z.string().min(1),
    jobTitle: z.string().min(1),
    affiliation: named('Organization'),
  }),
]);
const document = z.strictObject({ '@context': z.literal('https://schema.org'), '@graph': z.array(node) });

test('the document has the shape of schema.org, and survives JSON', () => {
  const jsonLd = toJsonLd(allFacts);
  expect(document.parse(JSON.parse(JSON.stringify(jsonLd)))).toEqual(jsonLd);
  expect(JSON.stringify(jsonLd)).not.toContain('ClaimReview');
});

test('ids are unique, and every link leads to a node', () => {
  const nodes = toJsonLd(allFacts)['@graph'];
  const ids = new Set(nodes.map((item) => item['@id']));
  expect(ids.size).toBe(nodes.length);
  const links = [...JSON.stringify(nodes).matchAll(/\{"@id":"([^"]*)"\}/g)].map(([, id]) => id);
  expect(links.length).toBe(3 * allFacts.length + 3);
  expect(links.filter((id) => id === undefined || !ids.has(id))).toEqual([]);
});

test('a claim shows all of a fact, and its standing', () => {
  const claims = toJsonLd(allFacts)['@graph'].filter((item) => item['@type'] === 'Claim');
  const lines = claims.map((claim) => `${claim.name} ${claim.description}`).join('\n');
  expect(notShown(lines, allFacts)).toEqual([]);
  expect(claims.filter(({ name }) => name.includes('sha256'))).toEqual([]);
  const statuses = new Map(claims.map((claim) => [claim.identifier.split(/[/:]/)[1], claim.creativeWorkStatus]));
  expect(standingFacts.map(({ id }) => statuses.get(id))).toEqual([
    'amended in 0.2.0',
    'retracted in 0.3.0',
    'moved in 0.4.0 to weaponsTaken',
    'merged in 1.0.0-rc.1 to weaponsTaken',
  ]);
  expect(statuses.get('ratsArrests')).toBeUndefined();
});

test('the claimant, not the account that posted the text, is the author of each claim and of the article', () => {
  const nodes = toJsonLd(ratsArrests)['@graph'];
  const claimant = nodes.find((item) => item['@type'] === 'Person');
  expect(claimant).toMatchObject({
    name: 'Rashid Alimov',
    jobTitle: 'Secretary-General, 2016 to 2018',
    affiliation: { name: 'Shanghai Cooperation Organization' },
  });
  const author = { '@id': claimant?.['@id'] };
  expect(nodes.filter((item) => 'author' in item && item.author).map((item) => item['@type'])).toHaveLength(3);
  expect(nodes[0]).toMatchObject({ '@type': 'Claim', author });
  expect(nodes.find((item) => item['@type'] === 'Article')).toMatchObject({ author });
});

test('a fact of the package brings its statement, which a reference alone has not', () => {
  const [claim] = toJsonLd(ratsArrests)['@graph'];
  expect(claim).toMatchObject({ text: getFact('ratsArrests').statement });
  expect(toJsonLd(standingFacts)['@graph'][0]).not.toHaveProperty('text');
});

test('a script element ends where it should, whatever a title holds', () => {
  const html = `<head>${toJsonLdScript(allFacts)}</head><body>after</body>`;
  expect(html.match(/<\/?script/g)).toEqual(['<script', '</script']);
  expect(html).not.toContain('<!--');
  const script = parse(html, { blockTextElements: { script: true } }).querySelector('script');
  expect(script?.getAttribute('type')).toBe('application/ld+json');
  expect(JSON.parse(script?.rawText ?? '')).toEqual(toJsonLd(allFacts));
});

test('the text of a script, for frameworks that make the element, is what stands in it', () => {
  expect(toJsonLdScript(allFacts)).toBe(`<script type="application/ld+json">${toJsonLdText(allFacts)}</script>`);
  expect(toJsonLdText(allFacts)).not.toContain('<');
  expect(() => toJsonLdText([null as never])).toThrow(/^toJsonLdText: /);
});
