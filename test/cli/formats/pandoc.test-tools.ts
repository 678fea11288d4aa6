import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { bad, found, good } from './lib.js';

const manuscript = `# A title\n\nThe first, ${good}.\n\nThe second.[^1]\n\n[^1]: Note ${bad}.\n`;

test.each(['docx', 'odt', 'epub', 'ipynb', 'html', 'rst', 'asciidoc', 'latex'])(
  'a manuscript that pandoc writes as %s',
  (format) => {
    const file = execFileSync('pandoc', ['-f', 'markdown', '-t', format, '-o', '-', '--metadata', 'title=A'], {
      input: manuscript,
    });
    const extension = { asciidoc: 'adoc', latex: 'tex' }[format] ?? format;
    const keys = found(`paper.${extension}`, file).map((line) => line.split(' ').slice(-2).join(' '));
    expect(keys).toEqual([`none ${good}`, `error ${bad}`]);
  },
);
