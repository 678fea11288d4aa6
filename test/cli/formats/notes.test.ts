import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { installed } from '../../../src/cli/archive.js';
import { readParts } from '../../../src/cli/formats/index.js';
import { judgeBy } from '../../../src/cli/lint/judge.js';
import { formatQuantity, ratsArrests } from '../../../src/index.js';
import { good, zip } from './lib.js';

const judge = judgeBy(installed);
const figures = (path: string, content: string | Uint8Array) => {
  const reading = readParts(path, typeof content === 'string' ? strToU8(content) : content);
  return reading.ok
    ? judge(path, reading.parts).map(({ figure, found }) => (found ? `${figure} ${found}` : figure))
    : [];
};

const right = `RATS arrested ${formatQuantity(ratsArrests)} people`;
const wrong = 'RATS arrested more than 3,900 people';
const address = good.replace(/^(.*)\/(.*):.*$/, 'https://unpkg.com/$1/dist/facts/$2.json');
const citations = { key: good, address };

const run = (text: string, properties = '') => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;
const call = (id: number, kind = 'footnote') =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`;
const note = (id: number, text: string, kind = 'footnote') =>
  `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${run(` See ${text}.`)}</w:p><w:p>${run('More.')}</w:p></w:${kind}>`;
const word = (body: string, more = {}) =>
  zip({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`, ...more });
const paragraph = (text: string) => `<w:p>${text}</w:p>`;
const filler = paragraph(run('Nobody counted the 4,200 houses that were sold. '.repeat(10))).repeat(100);

describe.each(Object.entries(citations))('a %s in a note is judged with the clause that calls it:', (_form, cited) => {
  const inWord = (claim: string, kind = 'footnote') =>
    word(
      paragraph(`${run('At first, nothing. ')}${run(claim)}${call(2, kind)}${run(', and 9,100 others were fined.')}`) +
        filler,
      { [`word/${kind}s.xml`]: `<w:${kind}s>${note(-1, 'nothing', kind)}${note(2, cited, kind)}</w:${kind}s>` },
    );
  const inOpenDocument = (claim: string) =>
    zip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<office:text>\n  <text:p>${claim}<text:note><text:note-citation>1</text:note-citation><text:note-body>
        <text:p>See ${cited}.</text:p><text:p>More.</text:p></text:note-body></text:note>, and 9,100 others were fined.</text:p></office:text>`,
    });
  const page = (claim: string, mark: string, block: string) =>
    `<html><body><p>${claim}${mark}, and 9,100 others were fined.</p>${'<p>Of 4,200 houses, some were sold.</p>'.repeat(1000)}${block}</body></html>`;
  const pages: Readonly<Record<string, (claim: string) => string>> = {
    'as pandoc writes it': (claim) =>
      page(
        claim,
        '<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a>',
        `<section class="footnotes"><hr/><ol><li id="fn1"><p>See ${cited}.</p>\n<p>More.<a href="#fnref1">↩︎</a></p></li></ol></section>`,
      ),
    'as Word writes it': (claim) =>
      page(
        claim,
        '<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>',
        `<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1"><sup>[1]</sup></a> See ${cited}.</p></div>`,
      ),
    'as wikis write it': (claim) =>
      page(
        claim,
        '<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup>',
        `<ol><li id="cite_note-1"><a href="#cite_ref-1">^</a> <span>See ${cited}.</span></li></ol>`,
      ),
    'with a role': (claim) =>
      page(
        claim,
        '<a role="doc-noteref" href="#n">note</a>',
        `<aside role="doc-footnote" id="n">See ${cited}.</aside>`,
      ),
  };
  const files: readonly (readonly [string, string, (claim: string) => string | Uint8Array])[] = [
    ['a footnote of Word', 'a.docx', inWord],
    ['an endnote of Word', 'a.docx', (claim) => inWord(claim, 'endnote')],
    ['a note of OpenDocument', 'a.odt', inOpenDocument],
    ...Object.entries(pages).map(([name, make]) => [`a page ${name}`, 'a.html', make] as const),
    ...Object.entries(pages).map(
      ([name, make]) =>
        [
          `a book ${name}`,
          'a.epub',
          (claim: string) => zip({ mimetype: 'application/epub+zip', 'ch1.xhtml': make(claim) }),
        ] as const,
    ),
  ];
  test.each(files)('%s', (_name, file, make) => {
    expect(figures(file, make(right))).toEqual(['agrees']);
    expect(figures(file, make(wrong))).toEqual(['differs more than 3,900']);
  });
});

test('each of several notes goes with its own mark, and a note in a table with its row', () => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
  const table = `<w:tbl>${row(run('What'), run('How many'))}${row(run('People arrested'), run('more than 3,900') + call(3))}</w:tbl>`;
  const body = paragraph(run(right) + call(1) + run('. ') + run(wrong) + call(2) + run('.')) + table;
  const notes = [1, 2, 3].map((id) => note(id, good)).join('');
  expect(figures('a.docx', word(body, { 'word/footnotes.xml': `<w:footnotes>${notes}</w:footnotes>` }))).toEqual([
    'agrees',
    'differs more than 3,900',
    'differs more than 3,900',
  ]);
});

test('a note called twice is read once, and one that nobody calls is read in its own part', () => {
  const body = paragraph(run(wrong) + call(1) + run('. Again') + call(1));
  const notes = `<w:footnotes>${note(1, good)}${note(2, good)}</w:footnotes>`;
  expect(figures('a.docx', word(body, { 'word/footnotes.xml': notes }))).toEqual(['differs more than 3,900', 'absent']);
});

test('a block that a letter of an index links to, or that is called twice, is no note', () => {
  const block = `<div id="b"><p>${right} [${good}].</p></div>`;
  const other = `<p>${wrong}`;
  expect(figures('a.html', `${other} <a href="#b">b</a>.</p>${block}`)).toEqual(['agrees']);
  expect(figures('a.html', `${other}<sup><a href="#b">1</a></sup>.</p>${block}`)).toEqual(['differs more than 3,900']);
  const again = '<sup><a href="#b">1</a></sup>';
  expect(figures('a.html', `${other}${again}. Again${again}.</p>${block}`)).toEqual(['agrees']);
});

test('a document is read whatever prefix it gives to the namespace', () => {
  const own =
    'xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const renamed = (xml: string, prefix: string) =>
    xml
      .replaceAll(/(<\/?)w:/g, `$1${prefix}`)
      .replaceAll(' w:', ' x:')
      .replace(/>/, ` ${own}>`);
  for (const prefix of ['', 'x:']) {
    const file = zip({
      'word/document.xml': renamed(`<w:document>${paragraph(run(wrong) + call(1))}</w:document>`, prefix),
      'word/footnotes.xml': renamed(`<w:footnotes>${note(1, good)}</w:footnotes>`, prefix),
    });
    expect(figures('a.docx', file)).toEqual(['differs more than 3,900']);
  }
});

test('a text box or a remark within a sentence does not break it', () => {
  const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('In 2013, 5,000.'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run(good))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
  const text = `${run('RATS arrested more than')}${box}${run(` 3,900 people ${good}.`)}`;
  expect(figures('a.docx', word(paragraph(text)))).toEqual(['differs more than 3,900']);
  const remark = '<office:annotation><text:p>No. 5,000</text:p></office:annotation>';
  const content = `<office:text><text:p>RATS arrested more than${remark} 3,900 people ${good}.</text:p></office:text>`;
  expect(figures('a.odt', zip({ 'content.xml': content }))).toEqual(['differs more than 3,900']);
});

describe('an address or a key in a link or a field belongs to the sentence of its words:', () => {
  const list = (target: string) => ({
    'word/_rels/document.xml.rels': `<Relationships><Relationship Id="r1" Target="${target}"/></Relationships>`,
  });
  const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const field = (parts: readonly string[], words: string) =>
    sign('begin') +
    parts.map((part) => `<w:r><w:instrText>${part}</w:instrText></w:r>`).join('') +
    sign('separate') +
    words +
    sign('end');
  const zotero = `ADDIN ZOTERO_ITEM CSL_CITATION {"citationItems":[{"itemData":{"note":"${good}"}}]}`.replaceAll(
    '"',
    '&quot;',
  );
  const odt = (claim: string) =>
    zip({
      'content.xml': `<office:text><text:p><text:a xlink:href="${address}">${claim}</text:a>.</text:p></office:text>`,
    });
  const target = `HYPERLINK &quot;${address}&quot;`;
  const forms: readonly (readonly [string, string, (claim: string) => string | Uint8Array])[] = [
    [
      'w:hyperlink',
      'a.docx',
      (claim) => word(paragraph(`<w:hyperlink r:id="r1">${run(claim)}</w:hyperlink>.`), list(address)),
    ],
    ['w:instrText', 'a.docx', (claim) => word(paragraph(field([` ${target} `], run(claim)) + run('.')))],
    [
      'an instruction in several runs',
      'a.docx',
      (claim) => word(paragraph(field([` ${target.slice(0, 30)}`, `${target.slice(30)} `], run(claim)) + run('.'))),
    ],
    [
      'w:fldSimple',
      'a.docx',
      (claim) => word(paragraph(`<w:fldSimple w:instr=" ${target} ">${run(claim)}</w:fldSimple>`)),
    ],
    [
      'a field of Zotero',
      'a.docx',
      (claim) => word(paragraph(`${run(`${claim} `)}${field([zotero], run('(see 4,200, 1999)'))}${run('.')}`)),
    ],
    [
      'a field in a note',
      'a.docx',
      (claim) => {
        const own = `<w:footnote w:id="1">${paragraph(field([target], run('a source of 8,100')))}</w:footnote>`;
        return word(paragraph(run(claim) + call(1) + run('.')), {
          'word/footnotes.xml': `<w:footnotes>${own}</w:footnotes>`,
        });
      },
    ],
    ['xlink:href', 'a.odt', odt],
    ['href', 'a.html', (claim) => `<p><a href="${address}">${claim}</a>.</p>`],
    [
      'href of a book',
      'a.epub',
      (claim) => zip({ mimetype: 'application/epub+zip', 'a.xhtml': `<p><a href="${address}">${claim}</a>.</p>` }),
    ],
  ];
  test.each(forms)('%s', (_name, file, make) => {
    expect(figures(file, make(right))).toEqual(['agrees']);
    expect(figures(file, make(wrong))).toEqual(['differs more than 3,900']);
  });
  test('a field that is cut short is read too', () => {
    const body = paragraph(`${run(wrong)}${sign('begin')}<w:r><w:instrText>${target}`);
    expect(figures('a.docx', word(body))).toHaveLength(1);
  });
});
