import { VERSION } from '../../index.js';
import { verifySource } from '../../verify/index.js';
import { type Command, printJson } from '../command.js';
import { readCopy } from '../copy.js';
import { colorsOf, widthOf } from '../host.js';
import { Progress } from '../progress.js';
import { verificationText } from '../verification.js';

export const verify: Command = {
  name: 'verify',
  summary: 'Checks every fact against your copy of the post.',
  details: [
    'Takes a text, or a page saved as HTML, with anything around it and wrapped at any width. Nothing of the post is in ' +
      'the package: paragraphs and clauses are found by their digests. Ends with 0 where every paragraph and fact was ' +
      'found, with 1 where something is changed or missing, and with 2 for input that cannot be read.',
  ],
  args: { '<file>': 'copy, or - for standard input' },
  options: {
    '--as <form>': 'text or html, where neither name nor start of the copy tells which',
    '--json': 'print the whole result as JSON; places count in the text that was taken out of an HTML page',
  },
  examples: ['sco-facts verify post.txt', 'cat post.txt | sco-facts verify -', 'sco-facts verify post.txt --json'],
  async run({ args: [path = ''], options: { as, json }, host }) {
    const progress = new Progress(host);
    const copy = await readCopy('verify', path, host, as);
    progress.at(`verify: checking ${(copy.text.length / 1e6).toFixed(1)} million characters …`);
    const result = verifySource(copy.text);
    progress.clear();
    if (json) printJson(host, { file: path, as: copy.as, version: VERSION, ...result });
    else host.stdout.write(verificationText(result, copy, colorsOf(host), widthOf(host.stdout)));
    return result.complete ? 0 : 1;
  },
};
