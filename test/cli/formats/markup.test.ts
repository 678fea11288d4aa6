import { expect, test } from 'vitest';
import { bad, found } from './lib.js';

test.each([
  ['rst', `.. ${bad}\n\ntext ${bad}`, [`1:4 notice ${bad}`, `3:6 error ${bad}`]],
  ['rst', '..\n   :cite:`ratsArrest`\n\n:cite:p:`ratsArrest`', ['2:11 notice ratsArrest', '4:10 error ratsArrest']],
  ['rst', `.. note:: ${bad}\n.. [1] ${bad}`, [`1:11 error ${bad}`, `2:8 error ${bad}`]],
  ['rst', 'So::\n\n   :cite:`ratsArrest`\n\n``:cite:`ratsArrest```', []],
  ['rst', '.. code-block:: rst\n\n   :cite:`ratsArrest`\n\n:cite:`doe, ratsArrest`', ['5:13 error ratsArrest']],
  [
    'typ',
    `// ${bad}\n/* /* */ ${bad} */ @ratsArrest`,
    [`1:4 notice ${bad}`, `2:10 notice ${bad}`, '2:55 error ratsArrest'],
  ],
  [
    'typ',
    'https://a.org @ratsArrest `@ratsArrest` #cite(<ratsArrest>)',
    ['1:16 error ratsArrest', '1:48 error ratsArrest'],
  ],
  ['typ', '```typ\n@ratsArrest // `\n``` @ratsArrest', ['3:6 error ratsArrest']],
  ['adoc', `// ${bad}\n////\n${bad}\n////\n${bad}`, [`1:4 notice ${bad}`, `3:1 notice ${bad}`, `5:1 error ${bad}`]],
  ['adoc', '----\ncite:[ratsArrest]\n----\ncite:[ratsArrest(3), doe] `cite:[ratsArrest]`', ['4:7 error ratsArrest']],
])('.%s: %j', (extension, text, findings) => {
  expect(found(`a.${extension}`, text)).toEqual(findings);
});

test.each([
  ['a.md', `${bad} <!-- sco-facts-ignore -->\n${bad}`, [`2:1 error ${bad}`]],
  ['a.md', `<!-- sco-facts-ignore -->\n\n${bad}\n${bad}`, [`4:1 error ${bad}`]],
  ['a.tex', `${bad} % sco-facts-ignore: a reason\n% sco-facts-ignore\n${bad}\n${bad}`, [`4:1 error ${bad}`]],
  ['a.ts', `${bad} // sco-facts-ignore\n// sco-facts-ignore\n${bad}\n${bad}`, [`4:1 error ${bad}`]],
  ['a.html', `<p>\n<!-- sco-facts-ignore --> ${bad}\n${bad}`, [`3:1 error ${bad}`]],
  ['a.ipynb', JSON.stringify({ cells: [{ cell_type: 'markdown', source: `<!-- sco-facts-ignore -->\n${bad}` }] }), []],
  ['a.md', `${bad} <!-- sco-facts-ignore-not -->`, [`1:1 error ${bad}`]],
])('sco-facts-ignore in %s exempts its line, or the next if it stands alone: %j', (file, text, findings) => {
  expect(found(file, text)).toEqual(findings);
});
