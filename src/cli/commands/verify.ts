import { VERSION } from '../../index.js';
import { verifySource } from '../../verify/index.js';
import { type Command, printJson } from '../command.js';
import { readCopy } from '../copy.js';
import { colorsOf, widthOf } from '../host.js';
import { findMojibake } from '../mojibake.js';
import { Progress } from '../progress.js';
import { verificationText } from '../verification.js';

export const verify: Command = {
  name: 'verify',
  summary: 'Checks every fact against your copy of the post.',
  details: [
    'Takes text, a saved HTML page, an email (.eml) or a web archive (.mht), with anything around the post, wrapped ' +
      'at any width, quoted or hyphenated. The package does not contain ' +
      'the post: it finds paragraphs and clauses by their digests. Exits with 0 if every paragraph and fact was found, ' +
      'with 1 if something is changed or missing, and with 2 if the input cannot be read.',
  ],
  args: { '<file>': 'copy, or - for standard input' },
  options: {
    '--as <form>': 'text, html or mail, if it cannot be detected',
    '--all': 'list every fact not found, not only those of changed paragraphs',
    '--json': 'print the whole result as JSON; in HTML and email, positions refer to the text',
  },
  examples: ['sco-facts verify post.txt', 'cat post.txt | sco-facts verify -', 'sco-facts verify post.txt --json'],
  async run({ args: [path = ''], options: { all, as, json }, host }) {
    const progress = new Progress(host);
    const copy = await readCopy('verify', path, host, as);
    progress.at(`verify: checking ${(copy.text.length / 1e6).toFixed(1)} million characters …`);
    const result = verifySource(copy.text);
    const mojibake = findMojibake(copy.text, result);
    progress.clear();
    if (json) printJson(host, { file: path, as: copy.as, version: VERSION, mojibake, ...result });
    else {
      const options = { paint: colorsOf(host), width: widthOf(host.stdout), all, mojibake };
      host.stdout.write(verificationText(result, copy, options));
    }
    return result.complete ? 0 : 1;
  },
};
