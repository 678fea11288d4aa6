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
      `word/_rels/document.xml.rels:1:1 error ${bad}`,
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
