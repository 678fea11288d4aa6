import { expect, test } from 'vitest';
import { bad, found, good } from './lib.js';

test.each([
  [
    'a commented line is information',
    `% \\cite{ratsArrest} ${bad}\ntext`,
    ['1:9 notice ratsArrest', `1:21 notice ${bad}`],
  ],
  ['an escaped % is none', '5\\% \\cite{ratsArrest}', ['1:11 error ratsArrest']],
  ['after a line break a % is one', 'a \\\\% \\cite{ratsArrest}', ['1:13 notice ratsArrest']],
  [
    'keys on several lines',
    '\\cite{% two\n  ratsArrests,% the first\n  % ratsArrest,\n  noAlliances%\n}',
    ['2:3 none ratsArrests', '4:3 none noAlliances'],
  ],
  ['a key that % joins', good.replace('/', '/%\n  '), [`1:1 none ${good}`]],
  [
    '\\volcite',
    '\\volcite{2}[3]{ratsArrest} \\Pvolcite[see]{1}{ratsArrests}',
    ['1:16 error ratsArrest', '1:46 none ratsArrests'],
  ],
  ['\\cite<…>', '\\cite<see>[p.~3]{ratsArrest}', ['1:18 error ratsArrest']],
  ['an address with %', '\\url{https://example.org/%41} \\cite{ratsArrest}', ['1:37 error ratsArrest']],
  ['verbatim text is code', '\\verb|\\cite{ratsArrest}|\\begin{verbatim}\n% [@ratsArrest]\n\\end{verbatim}', []],
  ['a key in verbatim text counts', `\\verb|${bad}|`, [`1:7 error ${bad}`]],
  ['\\iffalse', `\\iffalse ${bad} \\fi ${bad}`, [`1:10 notice ${bad}`, `1:${15 + bad.length} error ${bad}`]],
  ['the comment environment', `\\begin{comment}\n${bad}\n\\end{comment}`, [`2:1 notice ${bad}`]],
  ['what follows the document', `\\end{document}\n${bad}`, [`2:1 notice ${bad}`]],
])('%s', (_name, text, findings) => {
  expect(found('paper.tex', text)).toEqual(findings);
});
