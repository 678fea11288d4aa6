import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { formatQuantity, ratsArrests } from '../../../src/index.js';
import { bad, found, good } from './lib.js';

const manuscript = `# A title\n\nThe first, ${good}.\n\nThe second.[^1]\n\n[^1]: Note ${bad}.\n`;

test.each(['docx', 'odt', 'epub', 'ipynb', 'html', 'rst', 'asciidoc', 'latex'])(
  'a manuscript that pandoc writes as %s',
  (format) => {
    expect(keysIn(format, manuscript)).toEqual([`none ${good}`, `error ${bad}`]);
  },
);

test.each(['docx', 'odt', 'epub', 'html', 'latex'])(
  'the note of a manuscript that pandoc writes as %s goes with its clause',
  (format) => {
    const cited = (figure: string) =>
      `RATS arrested ${figure} people[^1], and some 9,100 were fined.\n\n[^1]: See ${good}.\n\n    More.\n\nThe end.\n`;
    expect(keysIn(format, cited(formatQuantity(ratsArrests)))).toEqual([`none ${good}`]);
    expect(keysIn(format, cited('more than 3,900'))).toEqual([`error ${good}`]);
  },
);

/** The severity and the text of each citation in a manuscript as pandoc writes it. */
function keysIn(format: string, input: string): string[] {
  const file = execFileSync('pandoc', ['-f', 'markdown', '-t', format, '-o', '-', '--metadata', 'title=A'], { input });
  const extension = { asciidoc: 'adoc', latex: 'tex' }[format] ?? format;
  return found(`paper.${extension}`, file).map((line) => line.split(' ').slice(-2).join(' '));
}
