import { expect, test } from 'vitest';
import { type CitationFormat, write } from '../../../src/citations/styles/format.js';
import { italic, line, link } from '../../../src/citations/styles/line.js';

test('a line break in the template or in a value is a space, and nothing else changes', () => {
  const title = ' a\n b ';
  const written = line`
    “${title}”,
    ${italic('c')}${''}.
    ${line`d ${link('e')}`}`;
  expect(write(written, 'text')).toBe('“ a  b ”, c. d e');
});

test.each<[CitationFormat, string]>([
  ['text', `SCO's "x" {{y}} <z> *& ü'@ http://a.b?c="d"&e`],
  ['markdown', `SCO's \\"x\\" \\{\\{y\\}\\} \\<z\\> *\\*\\&* ü'\\@ <http://a.b?c="d"&e>`],
  [
    'html',
    `SCO's &quot;x&quot; {{y}} &lt;z&gt; <i>*&amp;</i> ü'@ ` +
      '<a href="http://a.b?c=&quot;d&quot;&amp;e">http://a.b?c=&quot;d&quot;&amp;e</a>',
  ],
])('%s escapes what would be markup, and no more', (format, expected) => {
  const written = line`SCO's "x" {{y}} <z> ${italic('*&')} ü'@ ${link('http://a.b?c="d"&e')}`;
  expect(write(written, format)).toBe(expected);
});
