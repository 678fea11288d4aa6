import { source } from '../../index.js';
import { quote } from '../../quote.js';
import { locateWords, paragraphsOf } from '../../verify/locate.js';
import type { Command } from '../command.js';
import { readCopy } from '../copy.js';
import { CliError } from '../errors.js';
import { nameOf } from '../input.js';

const clauseWordsMin = 4; // a rule of the data: fewer words could be anywhere

export const locate: Command = {
  name: 'locate',
  summary: 'Finds a passage in your copy of the post and prints its evidence entry.',
  details: [
    'For contributors. The copy must have the paragraph verbatim and on one line. Prints one line of JSON per place. Add ' +
      '`printed`, the figure or name in it, by hand. Exits with 1 if the copy does not have the words.',
  ],
  args: {
    '<words>': 'the words of the post, with its quotes and dashes',
    '<file>': 'the copy, or - for standard input',
  },
  options: { '--as <form>': 'text, html or mail, if it cannot be detected' },
  examples: ['sco-facts locate "Convention on Countering Extremism" post.txt'],
  async run({ args: [words = '', path = ''], options: { as }, host }) {
    if (words.trim() === '') throw new CliError('INVALID_ARGUMENT', 'locate', `${quote(words)} has no words`, words);
    const { text } = await readCopy('locate', path, host, as);
    const paragraphs = paragraphsOf(text, source);
    const found = locateWords(words, paragraphs);
    const note = (problem: string) => host.stderr.write(`locate: ${problem}\n`);
    if (paragraphs.size === 0) note(`${nameOf(path)} has no paragraph of the post verbatim and on one line`);
    else if (found.length === 0)
      note(`no paragraph of this copy has the words ${quote(words)}; quotes and dashes must match`);
    else if (wordsIn(words) < clauseWordsMin) note(`evidence needs a clause of at least ${clauseWordsMin} words`);
    host.stdout.write(found.map((evidence) => `${JSON.stringify(evidence)}\n`).join(''));
    return found.length === 0 ? 1 : 0;
  },
};

const wordsIn = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
