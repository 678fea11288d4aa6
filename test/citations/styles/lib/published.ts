import { type StyleName, styleNames } from '../../../../src/citations/styles/table.js';
import type { CslItem } from './items.js';

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
export const sheets: Readonly<Record<StyleName, Sheet>> = {
  apa: npm('apa', '2026-02-14'),
  mla: debian('modern-language-association', '2021-07-13'),
  chicago: debian('chicago-author-date', '2018-01-24'),
  chicagoNotes: debian('chicago-fullnote-bibliography', '2017-10-12'),
  harvard: { ...npm('harvard1', '2026-02-12'), language: 'en-GB' }, // the manual is British: other quotes
  ieee: debian('ieee', '2022-10-11'),
  vancouver: npm('vancouver', '2026-03-29'),
};

/** What is compared: one reference in one style, with what was asked for. */
export interface Case {
  readonly style: StyleName;
  readonly of: 'fact' | 'claim' | 'post' | 'article';
  readonly title: string;
  readonly accessed: boolean;
  readonly paragraphs: readonly number[];
}

/** A wanted difference from a published style: where its words are put into ours, and why. */
export interface Difference {
  readonly reason: string;
  readonly style: StyleName;
  readonly of: Case['of'];
  readonly when?: (asked: Case) => boolean;
  /** The CSL type that is printed instead of the item's own. */
  readonly as?: CslItem['type'];
  /** What the style prints, as HTML; must be found exactly once. */
  readonly from?: string | RegExp;
  /** What this package prints there. */
  readonly to?: string;
}

/** The day on which the compared pages are accessed. */
export const dayOfAccess = '2026-12-01';

/** How the styles that leave that day out of dated pages print it for undated ones. */
export const accessNotes = {
  apa: 'Retrieved December 1, 2026, from ',
  mla: ' Accessed 1 Dec. 2026.',
  chicago: 'Accessed December 1, 2026. ',
  chicagoNotes: 'accessed December 1, 2026, ',
} as const;

const wholeDate = 'prints the year of a post alone; its day tells it from other posts and from later edits';
const dateOfPost = 'has the date of an entry behind all of it, or its year alone; here it follows the site of the post';
const placeOfPost = 'knows no paragraph of an entry, which comes in with the publisher, in one form for all styles';
const noLocator = 'prints paragraphs in the text alone, beside the citation; here the reference points at them';
const quarterly = 'cites a magazine by its month alone; this one counts volumes, and is found by them';
const onRequest = 'prints the day of access of undated pages alone; who passes it wants it printed, in the same words';
const verbatim = 'curls apostrophes; titles stay as they are, so that a search finds them';

const hasOne = ({ paragraphs }: Case) => paragraphs.length === 1;
const hasMore = ({ paragraphs }: Case) => paragraphs.length > 1;
const hasTwo = ({ paragraphs }: Case) => paragraphs.length === 2;
const isAccessed = ({ accessed }: Case) => accessed;
const hasApostrophe = ({ title }: Case) => title.includes("'");

/** Every difference between this package and the published styles, in the order in which they are applied. */
export const differences: readonly Difference[] = [
  ...styleNames.map(
    (style): Difference => ({
      reason: verbatim,
      style,
      of: 'fact',
      when: hasApostrophe,
      from: /(?<=\w)’(?=[\w ])/,
      to: "'",
    }),
  ),

  ...styleNames.map(
    (style): Difference => ({
      reason: verbatim,
      style,
      of: 'claim',
      when: hasApostrophe,
      from: /(?<=\w)’(?=[\w ])/,
      to: "'",
    }),
  ),
  ...(
    [
      ['apa', ' (2020). ', ' (2020, July 2). '],
      ['mla', 'cssforum.com.pk, ', 'cssforum.com.pk, 2 July 2020, '],
      ['mla', '], 2 July 2020, ', '], '],
      ['chicago', 'cssforum.com.pk, ', 'cssforum.com.pk, July 2, 2020, '],
      ['chicagoNotes', 'cssforum.com.pk, ', 'cssforum.com.pk, July 2, 2020), '],
      ['chicagoNotes', '], July 2, 2020), ', '], '],
      ['harvard', 'cssforum.com.pk, ', 'cssforum.com.pk, 2 July, '],
      ['ieee', 'cssforum.com.pk, ', 'cssforum.com.pk, July 02, 2020, '],
      ['ieee', '], July 02, 2020. ', ']. '],
    ] as const
  ).map(([style, from, to]): Difference => ({ reason: dateOfPost, style, of: 'claim', from, to })),
  ...(
    [
      ['apa', /<\/i>\. cssforum\.com\.pk, (?=para)/, '</i> (', undefined],
      ['apa', /(?<=\(paras?\. [\d, ]+) \[/, ') [Online post]. cssforum.com.pk [', undefined],
      ['mla', ', para. ', ', par. ', hasOne],
      ['mla', ', paras. ', ', pars. ', hasMore],
      ['harvard', ', paras. ', ', paras ', hasMore],
    ] as const
  ).map(
    ([style, from, to, when]): Difference => ({
      reason: placeOfPost,
      style,
      of: 'claim',
      from,
      to,
      ...(when ? { when } : {}),
    }),
  ),
  {
    reason: dateOfPost,
    style: 'vancouver',
    of: 'claim',
    when: (asked) => !asked.accessed,
    from: ']; 2020. ',
    to: ']. ',
  },
  {
    reason: dateOfPost,
    style: 'vancouver',
    of: 'claim',
    when: isAccessed,
    from: ']; 2020 [cited 2026 Dec 1]. ',
    to: ']. ',
  },
  {
    reason: dateOfPost,
    style: 'vancouver',
    of: 'claim',
    when: (asked) => !asked.accessed,
    from: 'cssforum.com.pk, ',
    to: 'cssforum.com.pk; 2020 Jul 2; ',
  },
  {
    reason: dateOfPost,
    style: 'vancouver',
    of: 'claim',
    when: isAccessed,
    from: 'cssforum.com.pk, ',
    to: 'cssforum.com.pk; 2020 Jul 2 [cited 2026 Dec 1]; ',
  },

  { reason: wholeDate, style: 'chicago', of: 'post', from: '</i>.', to: '</i>, July 2, 2020.' },
  { reason: wholeDate, style: 'harvard', of: 'post', from: '</i>.', to: '</i>, 2 July.' },
  { reason: wholeDate, style: 'vancouver', of: 'post', from: ']. 2020', to: ']. 2020 Jul 2' },

  {
    reason: quarterly,
    style: 'chicago',
    of: 'article',
    as: 'article-journal',
    from: ' (3).',
    to: ', no. 3 (October).',
  },
  { reason: quarterly, style: 'chicagoNotes', of: 'article', as: 'article-journal' },
  { reason: quarterly, style: 'harvard', of: 'article', from: '</i>, ', to: '</i>, LIV(3), ' },

  ...(
    [
      // not in chicagoNotes: a note prints its paragraphs by itself
      ['apa', hasOne, '</i> [', '</i> (para. 12) ['],
      ['apa', hasTwo, '</i> [', '</i> (paras. 3, 9) ['],
      ['mla', hasOne, ', http', ', par. 12, http'],
      ['mla', hasTwo, ', http', ', pars. 3, 9, http'],
      ['chicago', hasOne, '. http', ', para. 12. http'],
      ['chicago', hasTwo, '. http', ', paras. 3, 9. http'],
      ['harvard', hasOne, '. Available', ', para. 12. Available'],
      ['harvard', hasTwo, '. Available', ', paras 3, 9. Available'],
      ['ieee', hasOne, '. http', ', para. 12. http'],
      ['ieee', hasTwo, '. http', ', paras. 3, 9. http'],
      ['vancouver', hasOne, '. Available', '; para. 12. Available'],
      ['vancouver', hasTwo, '. Available', '; paras. 3, 9. Available'],
    ] as const
  ).map(([style, when, from, to]): Difference => ({ reason: noLocator, style, of: 'post', when, from, to })),

  ...(['fact', 'claim', 'post', 'article'] as const).flatMap((of): Difference[] => [
    { reason: onRequest, style: 'apa', of, when: isAccessed, from: '. http', to: `. ${accessNotes.apa}http` },
    { reason: onRequest, style: 'mla', of, when: isAccessed, from: /\.$/, to: `.${accessNotes.mla}` },
    { reason: onRequest, style: 'chicago', of, when: isAccessed, from: '. http', to: `. ${accessNotes.chicago}http` },
    {
      reason: onRequest,
      style: 'chicagoNotes',
      of,
      when: isAccessed,
      from: ', http',
      to: `, ${accessNotes.chicagoNotes}http`,
    },
  ]),
];
