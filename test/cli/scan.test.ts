import { describe, expect, test } from 'vitest';
import { installed } from '../../src/cli/archive.js';
import { oursIn } from '../../src/cli/lint/ours.js';
import { scan } from '../../src/cli/lint/scan.js';

const isOurs = oursIn(installed);
const found = (text: string) => scan(text, isOurs).map(({ form, text: cited }) => `${form} ${cited}`);

const key = 'sco-facts@0.1.0/ratsArrests:0123456789ab';

describe('scan finds', () => {
  test.each([
    ['a key', `as stated (${key}).`, [`key ${key}`]],
    ['a key in a sentence that ends', `See ${key}.`, [`key ${key}`]],
    [
      'a package URL',
      '"pkg:npm/sco-facts@0.1.0#dist/facts/ratsArrests.json"',
      ['packageUrl pkg:npm/sco-facts@0.1.0#dist/facts/ratsArrests.json'],
    ],
    [
      'an address',
      '<https://unpkg.com/sco-facts@0.1.0/dist/facts/ratsArrests.json>',
      ['fileUrl https://unpkg.com/sco-facts@0.1.0/dist/facts/ratsArrests.json'],
    ],
    ['a pandoc key', '[@ratsArrests]', ['pandoc ratsArrests']],
    [
      'pandoc keys among others',
      '[see @doe99; -@ratsArrests, p. 3; @noAlliances]',
      ['pandoc ratsArrests', 'pandoc noAlliances'],
    ],
    [
      'a pandoc key in the text',
      '@ratsArrests says so. So does @noAlliances.',
      ['pandoc ratsArrests', 'pandoc noAlliances'],
    ],
    ['a pandoc key in braces', '@{ratsArrests}', ['pandoc ratsArrests']],
    ['a pandoc key with a version', '[@ratsArrests:0.1.0]', ['pandoc ratsArrests:0.1.0']],
    ['a pandoc key before a colon', '@ratsArrests: so it is', ['pandoc ratsArrests']],
    ['an Org key', '[cite:@ratsArrests]', ['pandoc ratsArrests']],
    ['a LaTeX key', '\\cite{ratsArrests}', ['latex ratsArrests']],
    [
      'LaTeX keys among others',
      '\\cite{knuth84, ratsArrests,%\n  noAlliances}',
      ['latex ratsArrests', 'latex noAlliances'],
    ],
    ['a LaTeX key behind arguments', '\\parencite*[see][{[sic]} p.~12]{ratsArrests}', ['latex ratsArrests']],
    ['a LaTeX key with a version', '\\cite{ratsArrests:0.1.0}', ['latex ratsArrests:0.1.0']],
    [
      'keys of a multiple command',
      '\\parencites(a)(b)[1]{ratsArrests}[see][2]{noAlliances} {nuclearPowers}',
      ['latex ratsArrests', 'latex noAlliances', 'latex nuclearPowers'],
    ],
    ['the argument of getFact', "getFact('ratsArrests')", ['getFact ratsArrests']],
    ['an argument on the next line', 'facts.getFact<"a">(\n\t"ratsArrests",\n)', ['getFact ratsArrests']],
    ['a template without holes', 'getFact(`ratsArrests`)', ['getFact ratsArrests']],
    ['any argument of getFact, known or not', "getFact('anything')", ['getFact anything']],
    [
      'a slip in a pandoc key',
      '[@ratsArrest] [@noAliances] [@RatsArrests] [@rats-arrests]',
      ['pandoc ratsArrest', 'pandoc noAliances', 'pandoc RatsArrests', 'pandoc rats-arrests'],
    ],
    ['a slip in a LaTeX key', '\\cite{ratsArests}', ['latex ratsArests']],
    ['a digest cut short', 'sco-facts@0.1.0/ratsArrests:0123.', ['broken sco-facts@0.1.0/ratsArrests:0123']],
    ['a key without a digest', '(sco-facts@0.1.0/ratsArrests)', ['broken sco-facts@0.1.0/ratsArrests']],
    [
      'a broken address',
      'https://unpkg.com/sco-facts@latest/dist/facts/ratsArrests.json',
      ['broken https://unpkg.com/sco-facts@latest/dist/facts/ratsArrests.json'],
    ],
    [
      'everything in the order of the text',
      `\\cite{noAlliances} ${key} getFact('x') @ratsArrests`,
      ['latex noAlliances', `key ${key}`, 'getFact x', 'pandoc ratsArrests'],
    ],
  ])('%s', (_name, text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });
});

describe('scan leaves alone', () => {
  test.each([
    ['other keys', '[@smith2020; @doe99] \\cite{knuth84} \\autocite{lamport1994}'],
    ['mail addresses', 'me@ratsArrests.com'],
    ['an escaped @', '\\@ratsArrests'],
    ['handles in addresses', 'https://example.org/@ratsArrests'],
    ['keys that go on', '[@ratsArrestsInDetail2019]'],
    ['the package itself', 'npm install sco-facts@0.1.0 && npx sco-facts@0.1.0 list'],
    [
      'addresses of its other files',
      'https://unpkg.com/sco-facts@0.1.0/dist/esm/index.js https://unpkg.com/sco-facts@0.1.0/',
    ],
    ['another package', `my-${key} @scope/${key} ${key.replace('sco-facts', 'disco-facts')}`],
    ['another function', "forgetFact('ratsArrests') getFacts('ratsArrests') $getFact('ratsArrests')"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code that is scanned
    ['an argument that is computed', 'getFact(id); getFact(`rats${x}`)'],
    ['other commands of LaTeX', '\\textbf{ratsArrests} \\label{ratsArrests}'],
    ['text behind a simple \\cite', '\\cite{knuth84}{ratsArrests}'],
  ])('%s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});
