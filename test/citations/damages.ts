/** What happens to a text at a place. */
export type Damage = (before: string, after: string) => string;

const put =
  (sign: string): Damage =>
  (before, after) =>
    before + sign + after;
const instead =
  (write: (sign: string) => string): Damage =>
  (before, after) =>
    before + write(after.slice(0, 1)) + after.slice(1);
const codeOf = (sign: string) => (sign || ' ').charCodeAt(0);

/** What must be read as what it stands for, wherever it is. */
export const harmless: Readonly<Record<string, Damage>> = {
  'a line break': put('\n'),
  'a line break of Windows': put('\r\n'),
  'a break with indentation': put('\n    '),
  'a break in quoted mail': put('\n> > '),
  'a hyphen and a break': put('-\n'),
  'U+2010 and a break': put('\u2010\r\n '),
  'a page number, of a PDF': put('\n17\n\n\f'),
  'a soft hyphen': put('\u00ad'),
  'a soft hyphen and a break': put('\u00ad\n'),
  'a zero-width space': put('\u200b'),
  'a word joiner': put('\u2060'),
  'a direction mark': put('\u200e'),
  'a no-break space': put('\u00a0'),
  'a place for a break in HTML': put('<wbr>'),
  'the same in XHTML': put('<wbr />'),
  'a soft hyphen as an entity': put('&shy;'),
  'a zero-width space as an entity': put('&#8203;'),
  'a zero-width space in percent codes': put('%E2%80%8B'),
  'a place for a hyphen in TeX': put('\\-'),
  'an empty group': put('{}'),
  'a commented line end in TeX': put('%\n'),
  'a decimal entity': instead((sign) => `&#${codeOf(sign)};`),
  'a hexadecimal entity': instead((sign) => `&#x${codeOf(sign).toString(16)};`),
  'an escaped entity': instead((sign) => `&amp;#${codeOf(sign)};`),
  'a percent code': instead((sign) => `%${codeOf(sign).toString(16).padStart(2, '0')}`),
  'an escape of a sign': (before, after) => `${before}${/^[^A-Za-z0-9]/.test(after) ? '\\' : ''}${after}`,
  'an element in it': put('</span><span class="x">'),
};

/** What may be read or reported, but never passed over. */
export const doubtful: Readonly<Record<string, Damage>> = {
  'a hyphen': put('-'),
  'a capital': instead((sign) => sign.toUpperCase()),
  'a backslash': put('\\'),
  'a star': put('*'),
  'an underscore': put('_'),
  'a dot': put('.'),
  'a colon': put(':'),
  'a slash': put('/'),
  'a bracket': put('['),
  'a comment sign and a break': put('\n// '),
  'a star on the next line': put('\n * '),
};
