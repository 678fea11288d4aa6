import fc from 'fast-check';

/** Text that means something to HTML, to Markdown, or to the one who greps for a reference. */
export const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...'*_`[]()<>&"\'\\#!~^$|{}@:.-'),
      fc.constantFrom('**x**', '__x__', '[x](y)', '![x](y)', '<b>', '</i>', '<!--', '-->', '&amp;', '&#0;', '<a@b.cc>'),
      fc.constantFrom(
        'http://a_b.cc',
        'www.a_b.cc',
        'a_b@c.dd',
        '\n\n# x',
        '\r\n',
        '\u2028',
        '\u0000',
        '\u0085',
        '---',
        '...',
      ),
      fc.constantFrom(
        '\ud800',
        '\u202e',
        '\ufeff',
        '😀',
        '`` ` ``',
        '~~x~~',
        'x^2^',
        ' @key',
        '^[x]',
        '$x$',
        '<http://a>',
        '```',
        '\\',
        ' ',
        '\t',
        'SCO',
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter((title) => title.trim() !== '');
