import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { installed } from '../../src/cli/archive.js';
import { readParts } from '../../src/cli/formats/index.js';
import { judgeBy } from '../../src/cli/lint/judge.js';
import { checkPassage } from '../../src/lint/index.js';
import { passages } from '../lint/sets.js';

const judge = judgeBy(installed);
const extensions = { markdown: 'md', latex: 'tex', html: 'html', text: 'txt' } as const;

test.each(Object.entries(extensions))('a file of %s gets the answers that its passages get', (format, extension) => {
  const own = passages.filter((one) => one.format === format);
  const different = own.flatMap(({ text, fact, figure: expected }) => {
    const file = `a.${extension}`;
    const reading = readParts(file, strToU8(text));
    const findings = reading.ok ? judge(file, reading.parts) : [];
    const figures = findings.flatMap(({ fact: id, figure, members }) =>
      members ? members.filter((one) => one.fact === fact).map((one) => one.figure) : id === fact ? [figure] : [],
    );
    const { figure } = checkPassage(text, fact);
    const isNote = figure === 'absent' && format === 'html' && /href="#/.test(text); // followed in files alone
    return figures[0] === (isNote ? expected : figure)
      ? []
      : [`${fact}: ${figures} in the file, ${figure} alone: ${text}`];
  });
  expect(own.length).toBeGreaterThan(100);
  expect(different).toEqual([]);
});
