import { describe, expect, test } from 'vitest';
import { readMail } from '../../src/cli/mail.js';
import { sco } from './lib/memory.js';

const start = 'MIME-Version: 1.0\nContent-Type: ';
const multipart = `${start}multipart/mixed; boundary=b\n\n`;
const refuse = async (stdin: string) => {
  const { exitCode, stdout, stderr } = await sco(['verify', '-'], { stdin });
  expect([exitCode, stdout]).toEqual([2, '']);
  return stderr.replace('verify: standard input cannot be used: it is an email or web archive that ', '');
};

describe('a mail that would take the parser long is refused', () => {
  test.each([
    ['bytes', `${start}text/plain\n\n${'a'.repeat(33 * 1024 * 1024)}`, 'is larger than 32 MiB; save its text\n'],
    ['lines', `${start}text/plain\n\n${'\n'.repeat(500_000)}`, 'has more than 500,000 lines; save its text\n'],
    ['headers', `${start}text/plain\n${'a: b\n'.repeat(100_000)}`, /^cannot be read \(Maximum header size of 262144 /],
    [
      'headers of parts',
      multipart + '--b\na: b\n\n'.repeat(100_000),
      /^cannot be read \(Maximum header size of 262144 /,
    ],
    [
      'parts in parts',
      Array.from({ length: 40 }, (_, n) => `${start}multipart/mixed; boundary=x${n}\n\n--x${n}\n`).join(''),
      /^cannot be read \(Maximum MIME nesting depth of 32 levels exceeded\); save its text\n$/,
    ],
  ])('with too many %s', async (_name, mail, problem) => {
    expect(await refuse(mail)).toEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem));
  });
});

describe('a mail within the limits is read, however it is made', () => {
  const text = 'The last words.';
  test.each([
    ['many parts', `${multipart}${'--b\n\na\n'.repeat(50_000)}--b\n\n${text}\n--b--\n`],
    ['lines like the ends of parts', `${multipart}--b\n\n${'--bb\n'.repeat(100_000)}${text}\n--b--\n`],
    ['encoded words', `${start}text/plain\nSubject: ${'=?utf-8?Q?a?= '.repeat(15_000)}\n\n${text}\n`],
    [
      'soft line ends',
      `${start}text/plain\nContent-Transfer-Encoding: quoted-printable\n\n${'=\n'.repeat(1e5)}${text}\n`,
    ],
    ['flowed lines', `${start}text/plain; format=flowed\n\n${'a \n'.repeat(100_000)}${text}\n`],
    ['messages in messages', `${`${start}message/rfc822\n\n`.repeat(4)}${start}text/plain\n\n${text}\n`],
  ])('%s', async (_name, mail) => {
    const body = await readMail(Buffer.from(mail));
    expect(body && 'text' in body && body.text.trimEnd().endsWith(text)).toBe(true);
  });

  test('and one message more in a message is left out', async () => {
    const mail = `${`${start}message/rfc822\n\n`.repeat(5)}${start}text/plain\n\n${text}\n`;
    expect(await readMail(Buffer.from(mail))).toBeUndefined();
  });
});
