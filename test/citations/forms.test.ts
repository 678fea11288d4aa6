import { describe, expect, test } from 'vitest';
import { bibliographyFormats } from '../../src/citations/exports/formats.js';
import {
  citationKey,
  citationStyles,
  cite,
  citeTogether,
  fileUrl,
  findCitations,
  packageUrl,
  pageUrl,
  resolveCitation,
} from '../../src/citations/index.js';
import { installed } from '../../src/cli/archive.js';
import { judgeBy } from '../../src/cli/lint/judge.js';
import { ratsArrests, ratsExtraditions, VERSION } from '../../src/index.js';

const judge = judgeBy(installed);
const key: string = citationKey(ratsArrests);
const url = fileUrl(ratsArrests);
const page = pageUrl(ratsArrests);
const purl = packageUrl(ratsArrests);
const digest = ratsArrests.digest.slice(0, 12);
const states = (text: string) => judge('file', text).map(({ state, fact }) => (fact ? `${state} ${fact}` : state));

const read = [
  ['plain', key],
  ['with a stop', `${key}.`],
  ['in brackets', `[${key}]`],
  ['in parentheses', `(${key}),`],
  ['in quotation marks', `“${key}”`],
  ['in angle brackets', `<${key}>`],
  ['in emphasis', `_${key}_ and *${key}*`.split(' and')[0] ?? ''],
  ['a package URL', purl],
  ['an address at unpkg', url],
  ['an address at jsdelivr', url.replace('unpkg.com', 'cdn.jsdelivr.net/npm')],
  ['an address with http', url.replace('https:', 'http:')],
  ['an address without its scheme', url.replace('https://', '')],
  ['an address with %40', url.replace('@', '%40')],
  ['a package URL with %2F', purl.replace('dist/', 'dist%2F')],
  ['a break after the slash', key.replace('/', '/\n')],
  ['a break after the colon', key.replace(':', ':\n')],
  ['a break in the digest', key.replace(digest, `${digest.slice(0, 6)}\n${digest.slice(6)}`)],
  ['a break in the id', key.replace('Arrests', '\nArrests')],
  ['a hyphen and a break in the id', key.replace('Arrests', '-\nArrests')],
  ['a soft hyphen', key.replace('Arrests', '\u00adArrests')],
  ['a soft hyphen and a break', key.replace('Arrests', '\u00ad\nArrests')],
  ['a zero-width space', key.replace('/', '/\u200b')],
  ['a digest in capitals', key.replace(digest, digest.toUpperCase())],
  ['a wide colon', key.replace(':', '：')],
  ['an address broken before json', url.replace('.json', '.\njson')],
  ['an address broken in the name', url.replace('sco-', 'sco-\n')],
  ['the address of a page', `${page}.`],
  ['of a page, with http', page.replace('https:', 'http:')],
  ['of a page, without its scheme', page.replace('https://', '')],
  ['of a page, broken in the host', page.replace('sco-facts.', 'sco-\nfacts.')],
  ['of a page, broken in the id', page.replace('Arrests', '-\nArrests')],
  ['of a page, broken before html', page.replace('.html', '.\nhtml')],
  ['of a page, in capitals', page.replace('https://sco-facts.github.io', 'HTTPS://SCO-FACTS.GitHub.io')],
  ['of a page, with a fragment', `${page}#:~:text=SCO`],
  ['a page number of a PDF behind half of the id', key.replace('Arrests', '12\n\n\fArrests')],
  ['the full digest', key.replace(digest, ratsArrests.digest)],
  [
    'the full digest in two lines',
    key.replace(digest, `${ratsArrests.digest.slice(0, 20)}\n${ratsArrests.digest.slice(20)}`),
  ],
  ['a break at the hyphen of the name', key.replace('sco-', 'sco-\n')],
  ['U+2011', key.replace('-', '\u2011')],
  ['an en dash', key.replace('-', '–')],
  ['a minus', key.replace('-', '\u2212')],
  ['a capital at the start', key.replace('s', 'S')],
  ['wide letters and signs', key.replace(/sco-facts@/, 'ｓｃｏ－ｆａｃｔｓ＠')],
  ['an escaped hyphen', key.replace('-', '\\-')],
  ['an escaped @', key.replace('@', '\\@')],
  ['a place for a break in HTML', key.replace('/', '/<wbr>')],
  ['an entity', key.replace('@', '&#64;')],
  ['a soft hyphen as an entity', key.replace('-', '&shy;-')],
  ['spaces around the signs', key.replace('@', ' @ ').replace('/', ' / ').replace(':', ' : ')],
  ['quoted mail', `> ${key.replace('/', '/\n> ')}`],
  ['TeX', key.replace('/', '/\\-')],
  ['a reference with its address', `Arrests [ratsArrests, sha256 ${digest}]. sco-facts@${VERSION}, npm. ${url}`],
  [
    'a CITATION.cff of 0.6.0 and earlier',
    `title: "Arrests [ratsArrests, sha256 ${digest}]"\n    collection-title: "sco-facts@${VERSION}"\n    scope: "${key}"`,
  ],
  [
    'JSON-LD of 0.6.0 and earlier',
    `{"@id":"${purl}","name":"Arrests [ratsArrests, sha256 ${digest}]","identifier":"${key}","url":"${url}"}`,
  ],
  ['a bare id, as pandoc cites it', '[@ratsArrests]'],
  ['a reference without its address', `Arrests [ratsArrests, sha256 ${digest}]. sco-facts@${VERSION}, npm`],
  ['a reference with no-break spaces', `[ratsArrests,\u00a0sha256\u00a0${digest}]. sco-facts@${VERSION}. npm. ${url}`],
  [
    'a reference from a PDF',
    `[rats-\nArrests, sha256 ${digest}]. sco-\nfacts@${VERSION}. npm. https://unpkg.com/sco-\nfacts@${VERSION}/dist/facts/ratsAr-\nrests.json.`,
  ],
] as const;

const reported = [
  ['all capitals', key.toUpperCase()],
  ['all small letters', key.toLowerCase()],
  ['a short digest', key.slice(0, -4)],
  ['no digest', key.split(':')[0] ?? ''],
  ['[at] for the @', key.replace('@', '[at]')],
  ['a wrong digest', key.replace(digest, '000000000000')],
  ['a wrong digest in print', key.replace(digest, '0000\n00000000')],
  ['a wrong digest in a reference', `[ratsArrests, sha256 000000000000]. sco-facts@${VERSION}, npm`],
  ['a digest without a version', `[ratsArrests, sha256 ${digest}]`],
] as const;

describe('lint', () => {
  test.each(read)('reads %s', (_name, text) => {
    expect([...new Set(states(text))]).toEqual(['current ratsArrests']);
  });

  test.each(reported)('reports %s', (_name, text) => {
    expect(states(text).map((state) => state.split(' ')[0])).toEqual(['unknown']);
  });

  test.each([
    `pkg:npm/sco-facts@${VERSION}`,
    'a bare id without an @: ratsArrests',
    `npm install sco-facts@${VERSION}\n/tmp is full`,
    `node_modules/.pnpm/sco-facts@${VERSION}/node_modules/sco-facts`,
    `sco-facts@${VERSION} and/or https://example.org/a`,
    '[other, sha256 0123456789ab]',
    'the facts: sco facts 2017/18',
  ])('leaves alone %s', (text) => expect(states(text)).toEqual([]));
});

const forge = (text: string) => text.replaceAll(`sha256 ${digest}`, 'sha256 000000000000');

describe('the digest of a reference is checked by lint', () => {
  const styles = Object.values(citationStyles).flatMap((style) =>
    (['text', 'markdown', 'html'] as const).map(
      (format) => [`${style.name}, ${format}`, cite(ratsArrests, { style, format })] as const,
    ),
  );
  const files = Object.entries(bibliographyFormats).map(([name, { write }]) => [name, write([ratsArrests])] as const);

  test.each([...styles, ...files])('%s', (_name, text) => {
    expect(new Set(states(text))).toEqual(new Set(['current ratsArrests']));
    expect(states(forge(text))).toContain('unknown ratsArrests');
  });
});

const reasons = (text: string) =>
  findCitations(text).map((citation) => {
    const answer = resolveCitation(citation);
    return answer.state === 'unknown' ? answer.reason : answer.state;
  });
const forgeAny = (text: string) => text.replaceAll(/(?<=sha256 )[0-9a-f]{12}/g, '000000000000');

describe.each(['claimant', 'package'] as const)('a wrong digest in a reference that credits the %s', (credit) => {
  test.each(Object.values(citationStyles))(
    'in the style $name is a mismatch, with and without the address',
    (style) => {
      for (const format of ['text', 'markdown', 'html'] as const) {
        const reference = cite(ratsArrests, { style, format, credit });
        expect(resolveCitation(reference).state).toBe('current');
        expect(resolveCitation(forgeAny(reference))).toMatchObject({ state: 'unknown', reason: 'DIGEST_MISMATCH' });
      }
      const bare = cite(ratsArrests, { style, credit }).replace(/https:\S+/, '');
      expect(resolveCitation(bare).state).toBe('current');
      expect(resolveCitation(forgeAny(bare))).toMatchObject({ state: 'unknown', reason: 'DIGEST_MISMATCH' });
    },
  );

  test.each(['bibtex', 'biblatex', 'csl-json', 'ris'] as const)('in %s is a mismatch', (name) => {
    const file = bibliographyFormats[name].write([ratsArrests], { credit });
    expect(new Set(reasons(file))).toEqual(new Set(['current']));
    expect(reasons(forgeAny(file))).toContain('DIGEST_MISMATCH');
  });
});

test.each(Object.values(citationStyles))(
  'a wrong digest in the reference to a set in the style $name is a mismatch',
  (style) => {
    const reference = citeTogether([ratsArrests, ratsExtraditions], { style });
    expect(resolveCitation(reference).state).toBe('current');
    expect(resolveCitation(forgeAny(reference))).toMatchObject({ state: 'unknown', reason: 'DIGEST_MISMATCH' });
  },
);
