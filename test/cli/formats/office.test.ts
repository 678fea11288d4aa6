import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bad, found, good, zip } from './lib.js';

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const word = (body: string, more = {}) =>
  zip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    ...more,
  });
const document = 'word/document.xml';

describe('.docx', () => {
  test.each([
    [
      'a paragraph per line',
      `<w:p>${run('One.')}</w:p><w:p>${run(`See ${bad}`)}</w:p>`,
      [`${document}:2:5 error ${bad}`],
    ],
    [
      'a key in several runs',
      `<w:p>${run(good.slice(0, 9))}<w:proofErr/>${run(good.slice(9))}</w:p>`,
      [`${document}:1:1 none ${good}`],
    ],
    ['entities', `<w:p>${run(`&lt;${bad}&gt;`)}</w:p>`, [`${document}:1:2 error ${bad}`]],
    [
      'hidden text',
      `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${bad}</w:t></w:r></w:p>`,
      [`${document}:1:1 notice ${bad}`],
    ],
    ['deleted text', `<w:p><w:del><w:r><w:delText>${bad}</w:delText></w:r></w:del></w:p>`, []],
    ['fields', `<w:p><w:r><w:instrText>CITE ${bad}</w:instrText></w:r></w:p>`, [`${document}:1:6 error ${bad}`]],
  ])('%s', (_name, body, findings) => {
    expect(found('a.docx', word(body))).toEqual(findings);
    expect(found('noextension', word(body))).toEqual(findings);
  });

  test('notes, comments and links', () => {
    const file = word('', {
      'word/footnotes.xml': `<w:footnotes><w:p>${run(bad)}</w:p></w:footnotes>`,
      'word/comments.xml': `<w:comments><w:comment><w:p>${run(bad)}</w:p></w:comment></w:comments>`,
      'word/_rels/document.xml.rels': `<Relationships><Relationship Target="${bad}"/></Relationships>`,
      'docProps/core.xml': bad,
    });
    expect(found('a.docx', file)).toEqual([
      `word/footnotes.xml:1:1 error ${bad}`,
      `word/comments.xml:1:1 notice ${bad}`,
      `word/_rels/document.xml.rels:1:2 error ${bad}`,
    ]);
  });
});

test('.odt', () => {
  const content = `<text:h>One</text:h><text:p>See<text:s/>${bad}</text:p><office:annotation><text:p>${bad}</text:p></office:annotation>`;
  const file = zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:text>${content}</office:text>`,
  });
  const findings = [`content.xml:2:5 error ${bad}`, `content.xml:3:1 notice ${bad}`];
  expect(found('a.odt', file)).toEqual(findings);
});

test('.epub', () => {
  const file = zip({ mimetype: 'application/epub+zip', 'OEBPS/ch1.xhtml': `<html>\n<p>${bad}</p><!-- ${good} -->` });
  const findings = [`OEBPS/ch1.xhtml:2:4 error ${bad}`, `OEBPS/ch1.xhtml:2:${bad.length + 13} none ${good}`];
  expect(found('a.epub', file)).toEqual(findings);
});

describe('a hostile archive is refused within a second:', () => {
  const zeros = new Uint8Array(100_000_000);
  const bomb = zipSync({ 'word/document.xml': zeros });
  const lying = bomb.slice();
  for (const start of [22, lying.length - 22 - 46 - document.length + 24]) lying.set([1, 0, 0, 0], start);
  const entries = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`x${index}`, new Uint8Array()]));
  const whole = word(`<w:p>${run(good)}</w:p>`);
  const encrypted = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  test.each([
    ['a bomb', bomb, /^TOO_LARGE: unpacks to more than /],
    ['a bomb that states another size', lying, /^TOO_LARGE: unpacks to more than /],
    [
      'a bomb of many parts',
      zipSync(Object.fromEntries([1, 2, 3].map((n) => [`word/header${n}.xml`, zeros.subarray(0, 3e7)]))),
      /^TOO_LARGE/,
    ],
    ['too many entries', zipSync(entries), /^TOO_LARGE: has more than 10,000 entries$/],
    ['one cut short', whole.subarray(0, whole.length - 100), /^NOT_TEXT: is damaged or encrypted$/],
    ['damaged data', whole.map((byte, index) => (index > 120 && index < 160 ? 255 - byte : byte)), /^NOT_TEXT: /],
    ['none', strToU8('text'), /^NOT_TEXT: is damaged or encrypted$/],
    ['nothing', new Uint8Array(), /^NOT_TEXT: is damaged or encrypted$/],
    ['one with a password', encrypted, /^NOT_TEXT: is damaged or encrypted$/],
    ['one without a document', zip({ 'constructor/__proto__': good }), /^NOT_TEXT: has no word\/document\.xml in it$/],
    ['XML that nests without end', word('<w:p>'.repeat(200_000)), /^NOT_TEXT: nests elements too deeply$/],
    [
      'XML in Latin-1',
      zipSync({ [document]: Uint8Array.of(0xe9, 0x20) }),
      /^NOT_TEXT: has a part that is not valid UTF-8$/,
    ],
  ])('%s', (_name, bytes, message) => {
    const start = performance.now();
    expect(found('a.docx', bytes)[0]).toMatch(message);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
