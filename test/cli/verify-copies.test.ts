import { describe, expect, test } from 'vitest';
import { facts, ratsArrests } from '../../src/index.js';
import { post } from '../source/post.js';
import { paragraphs as numbered, withParagraphs } from '../verify/lib/lines.js';
import { sco } from './lib/memory.js';
import { copiesOf, mail, textsOf } from './lib/post-copies.js';

const lines = (post ?? '').split('\n');
const copies = copiesOf(post ?? '');
const texts = textsOf(post ?? '');
/** The post with one word replaced, in its first, a middle and its last paragraph. */
const alterations = [1, 7, 14].map((paragraph) => {
  const text = numbered.get(paragraph) ?? '';
  const words = [...text.matchAll(/(?<= )[a-z]{4,}(?= )/g)];
  const { 0: word, index } = words[words.length >> 1] ?? { 0: '', index: 0 };
  const changed = `${text.slice(0, index)}quite${text.slice(index + word.length)}`;
  return { paragraph, altered: withParagraphs({ [paragraph]: changed }) };
});

interface Verified {
  readonly paragraphs: readonly { readonly paragraph: number; readonly state: string }[];
  readonly mojibake?: unknown;
}

const verify = (stdin: string | Uint8Array, ...options: string[]) => sco(['verify', '-', ...options], { stdin });

const utf8 = Buffer.from(post ?? '');
const macRoman = (post ?? '').replaceAll(
  /[‘’“”–—]/g,
  (sign) => ({ '‘': 'ë', '’': 'í', '“': 'ì', '”': 'î', '–': 'ñ', '—': 'ó' })[sign] ?? sign,
);
const asWindows1252 = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text));
const asLatin1 = (text: string) => Buffer.from(text).toString('latin1');
const mojibake: Readonly<Record<string, readonly [text: string, named: string]>> = {
  'Windows-1252': [new TextDecoder('windows-1252').decode(utf8), 'UTF-8 that was read as Windows-1252'],
  'Latin-1': [utf8.toString('latin1'), 'UTF-8 that was read as Windows-1252'],
  'Windows-1252, twice': [asWindows1252(asWindows1252(post ?? '')), 'UTF-8 that was read as Windows-1252, twice'],
  'Latin-1, twice': [asLatin1(asLatin1(post ?? '')), 'UTF-8 that was read as Windows-1252, twice'],
  'Windows-1251': [new TextDecoder('windows-1251').decode(utf8), 'UTF-8 that was read as Windows-1251'],
  Macintosh: [new TextDecoder('macintosh').decode(utf8), 'UTF-8 that was read as Macintosh'],
  'Macintosh, from Windows': [macRoman, 'Windows-1252 that was read as Macintosh'],
};

describe.skipIf(post === undefined)('verify (skipped without a copy of the post: set SCO_FACTS_POST)', () => {
  test.each(Object.entries(copies))('finds all in %s', async (_name, copy) => {
    const { exitCode, stdout, stderr } = await verify(copy);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/The copy was read as (?:HTML|an email or web archive)\.\n14 paragraphs: 14 verbatim\./);
  });

  test.each(Object.entries(texts))('finds all in %s', async (_name, copy) => {
    const { exitCode, stdout } = await verify(copy);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/14 paragraphs: 14 verbatim\./);
  });

  test.each([
    ['quoted mail, wrapped', 'The copy breaks lines in other places than the post.'],
    ['lines hyphenated at their ends', 'Words hyphenated at line ends were joined, too.'],
    ['words joined by U+2060', 'The copy has characters that cannot be seen.'],
  ])('says what it did about %s', async (name, note) => {
    expect((await verify(texts[name] ?? '')).stdout.replaceAll('\n', ' ')).toContain(note);
  });

  test.each(Object.keys({ ...copies, ...texts }))(
    'condemns %s with one word changed, in its paragraph alone',
    async (name) => {
      for (const { paragraph, altered } of alterations) {
        const copy = { ...copiesOf(altered), ...textsOf(altered) }[name] ?? '';
        const { exitCode, stdout } = await verify(copy, '--json');
        const { paragraphs, mojibake } = JSON.parse(stdout) as Verified;
        expect(exitCode).toBe(1);
        expect(paragraphs.filter(({ state }) => state !== 'verbatim')).toMatchObject([{ paragraph, state: 'changed' }]);
        expect(mojibake).toBeUndefined();
      }
    },
  );

  test.each(Object.entries(mojibake))(
    'names what was read as %s, and does not accept it',
    async (_name, [text, named]) => {
      const { exitCode, stdout } = await verify(text);
      expect(exitCode).toBe(1);
      expect(stdout.replaceAll('\n', ' ')).toContain(`The copy is mojibake: ${named}.`);
      expect(stdout.replaceAll('\n', ' ')).toContain('it has 14 whole paragraphs.');
      expect(JSON.parse((await verify(text, '--json')).stdout).mojibake).toMatchObject({ paragraphs: 14 });
    },
  );

  test('names replacement characters', async () => {
    const { exitCode, stdout } = await verify((post ?? '').replaceAll(/[‘’“”–—]/g, '\uFFFD'));
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/The copy has \d+ replacement characters \(U\+FFFD\)/);
  });

  test('calls a garbled copy changed, without a guess at its encoding', async () => {
    const scanned = (post ?? '').replaceAll('rn', 'm').replaceAll(/(?<=\w)l(?=\w)/g, '1');
    const { exitCode, stdout } = await verify(scanned);
    expect(exitCode).toBe(1);
    expect(stdout).not.toMatch(/mojibake|verbatim|retypeset/);
    expect(stdout).toMatch(/more facts were not found\. --all lists them\./);
    expect(stdout.split('\n').length).toBeLessThan(40);
  });

  test('is short about a copy of one paragraph, and lists all with --all', async () => {
    const excerpt = lines.find((line) => line.includes(ratsArrests.asPrinted)) ?? '';
    const { exitCode, stdout } = await verify(excerpt);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^14 paragraphs: 1 verbatim, 13 missing\./m);
    expect(stdout).toMatch(/^\d+ facts were not found\. --all lists them\.$/m);
    expect(stdout.split('\n').length).toBeLessThan(25);
    const { stdout: whole } = await verify(excerpt, '--all');
    const found = Number(/(\d+) of \d+ facts found/.exec(whole)?.[1]);
    expect(whole.match(/^\w+ +¶ \d+: its clause/gm)).toHaveLength(facts.length - found);
    expect(whole).not.toContain('--all');
  });
});

describe('verify refuses, with a way out,', () => {
  test.each([
    [
      'RTF',
      '{\\rtf1\\ansi text}',
      'is RTF; open it in a word processor, and save it as plain text in UTF-8, or as HTML',
    ],
    ['a PDF', '%PDF-1.7 text', 'is a PDF; extract its text, for example with pdftotext'],
    [
      'a ZIP archive',
      'PK\u0003\u0004text',
      'is a ZIP archive, like .docx, .odt and .epub; save the document as plain text in UTF-8, or as HTML',
    ],
    [
      'a mail without a text',
      mail('image/png', 'base64', 'iVBORw0K'),
      'is an email or web archive without text; save the page as HTML, or the email as plain text',
    ],
  ])('%s', async (_name, stdin, problem) => {
    expect(await verify(stdin)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `verify: standard input cannot be used: it ${problem}\n`,
    });
  });

  test('a mail that nests too deeply', async () => {
    const parts = Array.from(
      { length: 300 },
      (_, index) => `Content-Type: multipart/mixed; boundary=x${index}\n\n--x${index}\n`,
    );
    const { exitCode, stderr } = await verify(`MIME-Version: 1.0\n${parts.join('')}`);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/is an email or web archive that cannot be read \(.*; save its text\n$/);
  });

  test('nothing that only looks like a header', async () => {
    const { stdout } = await verify('Note: this is a text.\nContent-Type is not in a header.\n');
    expect(stdout).not.toContain('mail');
  });
});
