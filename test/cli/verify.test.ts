import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { verificationText } from '../../src/cli/verification.js';
import { facts, ratsArrests, source, VERSION } from '../../src/index.js';
import { verifySource } from '../../src/verify/index.js';
import { post, postFile } from '../source/post.js';
import { sco } from './lib/memory.js';

const escapeHtml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[“”]/g, (q) => `&#${q.charCodeAt(0)};`);

/** The post as a forum's page has it: breaks inside a cell, lines of the source wrapped anywhere, things around it. */
function page(text: string): string {
  const body = text
    .split('\n')
    .map((line) => escapeHtml(line).replaceAll(/(.{60,90}?) /g, '$1\n    '))
    .join('<br />\n');
  return (
    '<!DOCTYPE html><html><head><title>Forum</title><script>if (1 < 2) document.write("<p>");</script></head><body>' +
    `<ul><li>Home<li>Log in</ul><table><tr><td>A user<td><div class="post">${body}</div></table><p>Reply</body></html>`
  );
}

const wide = (line: string) => [...line].length > 80;

describe.skipIf(post === undefined)('verify, given the post', () => {
  const text = post ?? '';

  test('finds all', async () => {
    const { exitCode, stdout, stderr } = await sco(['verify', postFile]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout.match(/^¶ \d+ +verbatim +(\d+) of \1 found +line \d+$/gm)).toHaveLength(source.paragraphs.length);
    expect(stdout).toMatch(/\n\n14 paragraphs: 14 verbatim\. (\d+) of \1 facts found\.\n$/);
    expect(stdout).not.toContain('facts not found');
    expect(stdout.split('\n').filter(wide)).toEqual([]);
  });

  test('finds all on standard input, and as JSON says what the library says', async () => {
    const { exitCode, stdout } = await sco(['verify', '-', '--json'], { stdin: text });
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(JSON.stringify({ file: '-', as: 'text', version: VERSION, ...verifySource(text) })),
    );
    expect(exitCode).toBe(0);
  });

  test('finds all in a page', async () => {
    const { exitCode, stdout } = await sco(['verify', '-'], { stdin: page(text) });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/The copy was read as HTML\.\n14 paragraphs: 14 verbatim\./);
    expect(stdout).not.toMatch(/line \d/); // of the page's text, which nobody has
    expect((await sco(['verify', '-', '--as', 'text'], { stdin: page(text) })).exitCode).toBe(1);
  });

  test('names what an altered figure touches, and ends with 1', async () => {
    const { exitCode, stdout } = await sco(['verify', '-'], { stdin: text.replace(ratsArrests.asPrinted, '9,999') });
    expect(exitCode).toBe(1);
    expect(stdout.match(/^¶ \d+ +changed/gm)).toEqual(['¶ 12       changed']);
    const table = stdout.slice(stdout.indexOf('facts not found\n'), stdout.lastIndexOf('\n\n'));
    expect(table).toMatch(new RegExp(`^facts not found\n${ratsArrests.id} +¶ 12: its clause was not found$`, 'm'));
    expect(stdout).toMatch(/14 paragraphs: 13 verbatim, 1 changed\./);
    expect(stdout.split('\n').filter(wide)).toEqual([]);
  });

  test('names a printed form that a clause lacks', () => {
    const result = verifySource(text);
    const [first, ...rest] = result.facts.filter((fact) => fact.id === 'ratsArrests');
    const evidence = first?.evidence.map((item, index) =>
      index === 0 ? { ...item, printed: 'absent' as const } : item,
    );
    const altered = { ...result, facts: [{ ...first, found: false, evidence }, ...rest] } as typeof result;
    const shown = verificationText(altered, { as: 'text', text }, { paint: pc.createColors(false), width: 80 });
    const lacks = `its clause lacks "${ratsArrests.evidence[0]?.printed}"`;
    expect(shown).toContain(`\nfacts not found\nratsArrests  ¶ 12: ${lacks}\n`);
  });

  test('reports everything as missing if a text is not a copy', async () => {
    const { exitCode, stdout } = await sco(['verify', '-'], { stdin: 'Nothing of it.' });
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`\n14 paragraphs: 14 missing. 0 of ${facts.length} facts found.\n`);
  });
});

describe.skipIf(post === undefined)('locate, given the post', () => {
  const paragraphs = (post ?? '').split('\n').filter((line) => line.length > 200);

  test('gives for each clause the evidence that the data hold', async () => {
    const wanted = facts.flatMap((fact) =>
      fact.evidence.map(({ printed: _, ...evidence }) => ({ id: fact.id, evidence })),
    );
    const some = wanted.filter((_, index) => index % 10 === 0); // a run each
    expect(some.length).toBeGreaterThan(10);
    for (const { id, evidence } of some) {
      const paragraph = paragraphs[evidence.paragraph - 1] ?? '';
      const words = [...paragraph].slice(evidence.start, evidence.end).join('');
      const { exitCode, stdout, stderr } = await sco(['locate', words, postFile]);
      expect({ exitCode, stderr }, id).toEqual({ exitCode: 0, stderr: '' });
      expect(
        stdout
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line)),
        id,
      ).toContainEqual(evidence);
    }
  });

  test('gives every place, and a warning where the words are too few', async () => {
    const { stdout, stderr, exitCode } = await sco(['locate', '2017', postFile]);
    const places = stdout.trimEnd().split('\n');
    expect(places.length).toBe(paragraphs.join('\n').split('2017').length - 1);
    expect({ stderr, exitCode }).toEqual({
      stderr: 'locate: evidence needs a clause of at least 4 words\n',
      exitCode: 0,
    });
  });

  test.each([
    [
      'words of something else',
      postFile,
      /^locate: no paragraph of this copy has the words 'words of something else'; quotes and dashes must match/,
    ],
    ['2017', '-', /^locate: standard input has no paragraph of the post verbatim and on one line\n$/],
  ])('says why %j was not found', async (words, file, message) => {
    const { exitCode, stdout, stderr } = await sco(['locate', words, file], { stdin: 'Another text.' });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
