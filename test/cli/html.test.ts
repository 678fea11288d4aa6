import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../src/cli/html.js';
import { normalizeText } from '../../src/verify/index.js';

const lines = (html: string) => normalizeText(htmlToText(html, 1e6).text).split('\n');

describe('the text of a page', () => {
  test.each([
    [
      'has a line a block',
      '<p>One <b>bold</b> word.<p>Two.<div>Three.</div>Four.',
      ['One bold word.', 'Two.', 'Three.', 'Four.'],
    ],
    ['has a line behind a break', 'One<br>two<BR/>three', ['One', 'two', 'three']],
    ['has a line a cell', '<table><tr><td>One<td>two</table>', ['One', 'two']],
    ['takes line breaks of the source for spaces', '<p>One\r\n  two\n\tthree</p>', ['One two three']],
    ['keeps them where they are kept', '<pre>One\n  two</pre>', ['One', 'two']],
    ['has no space where a tag stands inside a word', '<p>o<i>n</i>e<!-- no -->s</p>', ['ones']],
    [
      'reads references',
      '<p>a&rsquo;b &#8212; &#x201C;c&quot; &amp;amp; d&nbsp;e &copy</p>',
      ['a’b — “c" &amp; d e ©'],
    ],
    [
      'leaves out what is not seen',
      '<p>One<script>a < b; "<p>"</script><style>p{}</style><template><p>x</p></template>two',
      ['Onetwo'],
    ],
    [
      'leaves out what is hidden',
      '<p>One<b hidden>x</b><i style="DISPLAY:none">y<br>z</i><s aria-hidden=true>!</s> two',
      ['One two'],
    ],
    ['keeps what is not hidden', '<p style="display:nonexistent">One<b aria-hidden="false"> two</b></p>', ['One two']],
    [
      'leaves out the titles of pictures',
      '<p>One<svg><title>x</title><text> two</text></svg><title>z</title>',
      ['One two', 'z'],
    ],
    [
      'reads XHTML as XML',
      '<html xmlns="x"><script/><p>One<style /> two<b/></p><![CDATA[ & three]]></html>',
      ['One two', '& three'],
    ],
    ['reads HTML as HTML', '<script/><p>One</p></script><p>Two', ['Two']],
    ['leaves out comments that hold tags', '<p>One<!-- <p>not</p> --> two', ['One two']],
    ['stands markup that is broken', '</p></div>One<p <b>two</i></table>three<', ['One', 'twothree<']],
  ])('%s', (_name, html, text) => {
    expect(lines(html)).toEqual(text);
  });

  test('is the same wherever the page is cut into chunks', () => {
    const html = `<p>${'word &amp; <b>word</b> 😀 '.repeat(20_000)}</p>`;
    expect(lines(html)).toEqual(['word & word 😀 '.repeat(20_000).trim()]);
  });

  test('stops if it is longer than allowed, or if a page nests too deeply for the parser', () => {
    expect(htmlToText('<p>word '.repeat(50_000), 1000)).toEqual({ text: '', problem: 'tooLong' });
    const start = performance.now();
    expect(htmlToText('<div>'.repeat(4e6), 1e9)).toEqual({ text: '', problem: 'tooDeep' });
    expect(performance.now() - start).toBeLessThan(5000); // minutes, if it went on
  });
});
