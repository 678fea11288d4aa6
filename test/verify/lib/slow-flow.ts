import { looseForm } from '../../../src/verify/profile.js';

const dropped = '[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]';
const space = '[ \\t\\u00A0\\u202F]';
const dash = '[-\\u2010-\\u2015\\u2212\\uFE31\\uFE32\\uFE58\\uFE63\\uFF0D]';
const letter = '[\\p{L}\\p{N}]';
const lastLetter = '[\\p{L}\\p{N}]\\p{M}*';

const pattern = (source: string) => new RegExp(source, 'gu');

/** What a flow says, by the letter of text profile 2 and step by step over the whole text: what wraps words goes first. */
export function slowFlow(text: string, form: 'strict' | 'loose'): string {
  const line = text
    .replaceAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(pattern(`\\n(?:[\\n>]|${space}|${dropped})*`), (run) => run.replaceAll('>', ''))
    .replaceAll(
      pattern(
        `(?<=[\\p{L}\\p{N}](?:\\p{M}|${dropped})*)\\u00AD(?:${space}(?:${space}|${dropped})*)?\\n(?:\\n|${space}|${dropped})*(?=${letter})`,
      ),
      '',
    )
    .replaceAll(pattern(dropped), '')
    .normalize('NFC')
    .replaceAll(pattern(`(?:\\n|${space})+`), (run) => (run.includes('\n') ? '\n' : ' '))
    .replaceAll(pattern(`(?<=${lastLetter}${dash})\\n(?=${letter})`), '')
    .replaceAll(pattern(`(?<=${lastLetter})\\n(?=${dash}${letter})`), '')
    .replaceAll('\n', ' ')
    .replaceAll(/^ | $/g, '');
  return form === 'loose' ? looseForm(line) : line;
}
