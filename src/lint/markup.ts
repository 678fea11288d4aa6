/** What a piece of markup shows: its text, and what it does to the passage around it. */
export interface Shown {
  readonly text: string;
  readonly opens?: 'link' | 'note' | 'silent';
}

const htmlBlock =
  /^(?:p|div|ul|ol|li|table|thead|tbody|h[1-6]|br|hr|figure|figcaption|caption|blockquote|dl|dt|section)$/;

/** What a tag of HTML shows: a break, a bar between cells, or nothing. */
export function tagText(name: string, isClosing: boolean): string {
  if (name === 'dd') return isClosing ? '\n\n' : ': ';
  if (name === 'tr') return '\n';
  if (name === 'td' || name === 'th') return isClosing ? ' ' : '| ';
  if (name === 'dt') return isClosing ? '' : '\n\n';
  if (name === 'li') return isClosing ? '\n\n' : '\n- ';
  return htmlBlock.test(name) ? '\n\n' : '';
}

const entities: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  thinsp: '\u2009',
  lt: '<',
  gt: '>',
  le: '≤',
  ge: '≥',
  amp: '&',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  ndash: '–',
  mdash: '—',
  minus: '−',
  asymp: '≈',
  frac12: '½',
  frac14: '¼',
  shy: '',
  hellip: '…',
};

/** What an entity of HTML shows; a space if it has no name here. */
export function entityText(body: string): string {
  if (!body.startsWith('#')) return entities[body.toLowerCase()] ?? ' ';
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

const texSigns: Readonly<Record<string, string>> = {
  ',': '\u2009',
  ';': '\u2009',
  ':': '\u2009',
  ' ': ' ',
  '!': '',
  '-': '',
  '/': '',
  '\\': '\n',
  '(': '',
  ')': '',
  item: '\n- ',
  S: '§',
  P: '¶',
  par: '\n\n',
  textgreater: '>',
  gt: '>',
  geq: '≥',
  ge: '≥',
  geqslant: '≥',
  gtrsim: '≳',
  textless: '<',
  lt: '<',
  leq: '≤',
  le: '≤',
  leqslant: '≤',
  lesssim: '≲',
  approx: '≈',
  sim: '≈',
  simeq: '≈',
  thickapprox: '≈',
  textasciitilde: '≈',
  times: '×',
  ldots: '…',
  dots: '…',
  thinspace: '\u2009',
  quad: ' ',
  qquad: ' ',
  textonehalf: '½',
  textendash: '–',
  textemdash: '—',
  tonne: '\u2009t',
  tonnes: '\u2009t',
  ton: '\u2009t',
  kilogram: '\u2009kg',
  kilo: '\u2009k',
  gram: 'g',
  percent: '\u2009%',
  textpercent: '%',
  midrule: '\n',
  hline: '\n',
  toprule: '\n',
  bottomrule: '\n',
  caption: '\n\n',
  section: '\n\n',
  subsection: '\n\n',
  frametitle: '\n\n',
  paragraph: '\n\n',
};
const silent =
  /^(?:[a-zA-Z]*cite[a-zA-Z]*|label|ref|eqref|autoref|cref|Cref|pageref|includegraphics|input|usepackage|documentclass|url|vspace|hspace|cmidrule|setlength|footnotemark|nocite|index)$/;

/** What a command of TeX shows; `silent`: its arguments do not show, `note`: its argument is a footnote. */
export function commandText(name: string): Shown {
  if (/^(?:footnote|footcite|footnotetext|endnote|marginpar|thanks)$/.test(name)) return { text: '', opens: 'note' };
  if (Object.hasOwn(texSigns, name)) return { text: texSigns[name] as string };
  return silent.test(name) ? { text: '', opens: 'silent' } : { text: /^[^A-Za-z]$/.test(name) ? name : '' };
}
