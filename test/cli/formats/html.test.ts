import { expect, test } from 'vitest';
import { bad, found, good } from './lib.js';

const address = 'https://unpkg.com/sco-facts@0.1.0/dist/facts/ratsArrest.json';

test.each([
  ['entities', `<p>a &amp; ${bad.replace('@', '&#64;')}</p>`, [`1:12 error ${bad}`]],
  [
    'tags within a key',
    `<p>\n ${bad.replace('/', '/<wbr>')} <b>${bad}</b>`,
    [`2:2 error ${bad}`, `2:${bad.length + 11} error ${bad}`],
  ],
  ['links', `<a class=x href = "${address}">it</a>`, [`1:20 error ${address}`]],
  ['a comment', `<!-- ${bad} -->`, [`1:6 notice ${bad}`]],
  [
    'hidden text',
    `<p hidden>${bad}</p><p style="color:red; display: none">${bad}</p>`,
    [`1:11 notice ${bad}`, `1:${bad.length + 51} notice ${bad}`],
  ],
  ['text after an empty script', `<script src="a.js"/><p>${bad}</p>`, [`1:24 error ${bad}`]],
  ['JSON-LD', `<script type="application/ld+json">{"@id": "${bad}"}</script>`, [`1:45 error ${bad}`]],
  ['bibliography keys in code', '<pre>[@ratsArrest]</pre> <code>@ratsArrest</code>', []],
  ['a quoted comment in an attribute', `<p title="<!--">${good}</p>`, [`1:17 none ${good}`]],
  ['CDATA', `<p><![CDATA[${bad}]]></p>`, [`1:13 error ${bad}`]],
])('%s', (_name, text, findings) => {
  expect(found('page.xhtml', text)).toEqual(findings);
  expect(found('page', `<html>${text}`)).toEqual(
    findings.map((line) => line.replace(/^1:(\d+)/, (_, n) => `1:${+n + 6}`)),
  );
});
