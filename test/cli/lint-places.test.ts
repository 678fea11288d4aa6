import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bibliographyFormats, citationStyles, cite } from '../../src/citations/index.js';
import { setKeyText } from '../../src/citations/set-key.js';
import { installed } from '../../src/cli/archive.js';
import { lintBy } from '../../src/cli/commands/lint.js';
import { readParts } from '../../src/cli/formats/index.js';
import { judgeBy } from '../../src/cli/lint/judge.js';
import { facts, formatQuantity, ratsArrests, ratsExtraditions } from '../../src/index.js';
import { zip } from './formats/lib.js';
import { threeReleases } from './lib/archive.js';
import { memoryHost } from './lib/memory.js';

const judge = judgeBy(installed);
const findings = (file: string, content: string | Uint8Array) => {
  const reading = readParts(file, typeof content === 'string' ? strToU8(content) : content);
  return reading.ok ? judge(file, reading.parts) : [];
};
const figures = (file: string, content: string | Uint8Array) => findings(file, content).map(({ figure }) => figure);
const address = 'https://unpkg.com/sco-facts@0.6.0/dist/facts/ratsArrests.json';
const right = formatQuantity(ratsArrests);

async function lint(stdin: string, options = {}) {
  const { host, written } = memoryHost({ stdin });
  return { exitCode: await lintBy(installed, { args: ['-'], options, host }), ...written };
}

test('the key of an earlier version is compared with what the fact was then', () => {
  const { keys, archive, fixture } = threeReleases();
  const judgeThen = judgeBy(archive);
  const said = (text: string) => judgeThen('a.md', text).map(({ state, figure }) => `${state} ${figure}`);
  const [then = '', now] = [keys['ratsArrests'], fixture.key('ratsArrests')];
  expect(said(`${right} were arrested (${then}).`)).toEqual(['amended agrees']);
  expect(said(`More than 2,800 people were arrested (${then}).`)).toEqual(['amended differs']);
  expect(said(`More than 2,800 people were arrested (${now}).`)).toEqual(['current agrees']);
});

describe('a set', () => {
  const key = setKeyText(installed.version, [ratsArrests, ratsExtraditions]);
  const text = `About 9,876 people were arrested and ${formatQuantity(ratsExtraditions)} were extradited (${key}).`;

  test('has in JSON what stands beside it for each of its facts', async () => {
    const { stdout, exitCode } = await lint(text, { json: true });
    const { findings: found, figures: count } = JSON.parse(stdout);
    expect(found[0]).toMatchObject({ figure: 'differs', found: 'About 9,876', expected: right, severity: 'error' });
    expect(found[0].members).toMatchObject([
      { id: 'ratsArrests', figure: 'differs', found: 'About 9,876', expected: right },
      { id: 'ratsExtraditions', figure: 'agrees' },
    ]);
    expect({ exitCode, count }).toEqual({ exitCode: 1, count: { differs: 1 } });
  });

  test('has a line that names the fact', async () => {
    const { stdout } = await lint(text);
    expect(stdout).toContain(`: differs: "About 9,876" where 'ratsArrests' has ${right}\n`);
  });
});

test('another bound fails only with --strict', async () => {
  const text = `${ratsArrests.asPrinted} people were arrested [@ratsArrests].`;
  expect(await lint(text)).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(': bound: ') });
  expect(await lint(text, { strict: true })).toMatchObject({ exitCode: 1 });
});

describe('a printed reference', () => {
  const reference = cite(ratsArrests);
  const clause = 'About 9,876 people were arrested';

  test.each(Object.entries(citationStyles))('in a bibliography is not compared: %s', (_name, style) => {
    const entries = facts.map((fact) => cite(fact, { style }));
    const found = [
      ...figures('a.md', `Text.\n\n# References\n\n${entries.join('\n\n')}\n`),
      ...figures('a.tex', `Text.\n\n\\section*{References}\n\n${entries.join('\n\n')}\n`),
    ];
    expect(new Set(found)).toEqual(new Set(['absent']));
  });

  test.each([
    ['a.md', `${clause}.[^1]\n\nMore text.\n\n[^1]: ${reference}\n`],
    ['a.tex', `${clause}.\\footnote{${reference}} More text.`],
  ])('in a footnote is compared with the clause of the call: %s', (file, text) => {
    expect(findings(file, text)).toMatchObject([{ figure: 'differs', found: 'About 9,876' }]);
    expect(figures(file, text.replace(clause, `${right} were arrested`))).toEqual(['agrees']);
  });
});

test.each([
  ['bibtex', 'bib'],
  ['biblatex', 'bib'],
  ['csl-json', 'csl.json'],
  ['ris', 'ris'],
] as const)('a bibliography of all facts as %s is not compared', (format, extension) => {
  const found = figures(`references.${extension}`, bibliographyFormats[format].write(facts));
  expect(found.length).toBeGreaterThanOrEqual(facts.length);
  expect(new Set(found)).toEqual(new Set(['absent']));
});

const page = (link: string) => `<p>${link}</p>`;
const link = (words: string) => `<a href="${address}">${words}</a>`;
const word = (body: string) =>
  zip({
    'word/document.xml': `<w:document><w:body><w:p>${body}</w:p></w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships><Relationship Id="rId1" Target="${address}" TargetMode="External"/></Relationships>`,
  });
const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const raised = (words: string) => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${words}</w:t></w:r>`;
const wordLink = (runs: string) => `<w:hyperlink r:id="rId1">${runs}</w:hyperlink>`;
const text = (body: string) =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:text><text:p>${body}</text:p></office:text>`,
  });
const textLink = (words: string) => `<text:a xlink:href="${address}">${words}</text:a>`;

describe('the words of a link', () => {
  test.each([
    ['a.html', page(`Police arrested ${link('3,900 people')}.`)],
    ['a.docx', word(`${run('Police arrested ')}${wordLink(run('3,900 people'))}${run('.')}`)],
    ['a.odt', text(`Police arrested ${textLink('3,900 people')}.`)],
  ])('are compared if they are a figure: %s', (file, content) => {
    expect(findings(file, content)).toMatchObject([{ figure: 'differs', found: '3,900', expected: right }]);
  });

  test.each([
    ['a.html', page(`Many people were arrested.<sup>${link('2')}</sup>`)],
    ['a.html', page(`Many people were arrested.${link('<sup>2</sup>')}`)],
    ['a.html', page(`Many people were arrested (${link('2')}).`)],
    ['a.html', page(`Many people were arrested ${link('[2]')}.`)],
    ['a.docx', word(`${run('Many people were arrested.')}${wordLink(raised('2'))}`)],
    ['a.docx', word(`${run('Many people were arrested ')}${wordLink(run('[2]'))}${run('.')}`)],
    ['a.odt', text(`Many people were arrested ${textLink('[2]')}.`)],
    ['a.odt', text(`Many people were arrested (${textLink('2')}).`)],
  ])('are no figure if they number a note: %s %s', (file, content) => {
    expect(figures(file, content)).toEqual(['absent']);
  });
});

test('a link of a document that shows nothing is found in its list of addresses', () => {
  const shown = findings('a.docx', word(`${run('See ')}${wordLink(run('this'))}`));
  expect(shown).toMatchObject([{ part: 'word/document.xml', line: 1, column: 5, state: 'current' }]);
  expect(findings('a.docx', word(run('See')))).toMatchObject([{ part: 'word/_rels/document.xml.rels', line: 1 }]);
});
