import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bad, found, good, zip } from './lib.js';
import { type RawEntry, rawZip } from './raw-zip.js';

const inflated = vi.hoisted(() => ({ bytes: 0 }));
vi.mock('node:zlib', async (original) => {
  const zlib = await original<typeof import('node:zlib')>();
  return {
    ...zlib,
    inflateRawSync(packed: Uint8Array, options: { maxOutputLength: number }) {
      inflated.bytes += options.maxOutputLength; // as many as it may be
      return zlib.inflateRawSync(packed, options);
    },
  };
});
beforeEach(() => {
  inflated.bytes = 0;
});

const name = 'word/document.xml';
const xml = (text: string) => `<w:document><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:document>`;
const whole: RawEntry = { name, text: xml(good) };
const megabytes = 100;
const bomb: RawEntry = { name, packed: deflateRawSync(Buffer.alloc(megabytes * 1e6)), size: megabytes * 1e6 };
const packed = deflateRawSync(xml(good));
const numbers64 = (...numbers: bigint[]) => {
  const field = Buffer.alloc(4 + 8 * numbers.length);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8 * numbers.length, 2);
  for (const [index, number] of numbers.entries()) field.writeBigUInt64LE(number, 4 + 8 * index);
  return field;
};
const inZip64 = { name, text: xml(good), packed, packedSize: 0xffffffff, size: 0xffffffff };
const million = 1_000_000;
const nothing = new Uint8Array();
const many = (count: number, entry: (index: number) => Partial<RawEntry>) =>
  Array.from({ length: count }, (_, index): RawEntry => ({ name: `x${index}`, packed: nothing, ...entry(index) }));

const tooLarge = /^TOO_LARGE: unpacks to more than 64 MiB, or 200 times its size$/;
const tooMany = /^TOO_LARGE: has more than 10,000 entries$/;
const damaged = /^NOT_TEXT: is damaged or encrypted$/;
const outside = /^NOT_TEXT: has an entry whose name leads out of the archive$/;
const noDocument = /^NOT_TEXT: has no word\/document\.xml in it$/;

const refused: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
  ['a bomb', () => rawZip([bomb]), tooLarge],
  ['a bomb made by a library', () => zipSync({ [name]: new Uint8Array(1e8) }), tooLarge],
  ['a stored bomb', () => rawZip([{ name, text: Buffer.alloc(70e6), method: 0 }]), tooLarge],
  ['a bomb that states a small size', () => rawZip([{ ...bomb, size: 1 }]), damaged],
  ['a bomb that states no size', () => rawZip([{ ...bomb, size: 0 }]), damaged],
  ['one that states too large a size', () => rawZip([{ ...whole, size: 0xfffffffe }]), tooLarge],
  ['one that states a size of a byte more', () => rawZip([{ ...whole, size: xml(good).length + 1 }]), damaged],
  ['one that states too large a packed size', () => rawZip([{ ...whole, packedSize: 0xfffffffe }]), damaged],
  ['one that states too small a packed size', () => rawZip([{ ...whole, packedSize: 5 }]), damaged],
  ['one that states no packed size', () => rawZip([{ ...whole, packedSize: 0 }]), damaged],
  ['a bomb of many parts', () => rawZip(many(1000, (n) => ({ ...bomb, name: `word/header${n}.xml` }))), tooLarge],
  ['a bomb in an archive in it', () => rawZip([{ name: 'a.docx', text: rawZip([bomb]), method: 0 }]), noDocument],
  [
    'a bomb of entries that share their bytes',
    () => {
      const same = {
        text: xml(good),
        packed,
        packedSize: packed.length,
        size: xml(good).length,
        isListedOnly: true,
        offset: 0,
      };
      return rawZip([whole, ...many(1000, () => ({ ...same, name }))]);
    },
    damaged,
  ],
  [
    'entries whose bytes overlap',
    () => {
      const inside = rawZip([{ name: 'word/header1.xml', text: xml(bad) }]);
      const outer = { name: 'word/media/a.png', text: inside, method: 0 };
      const offset = 30 + outer.name.length;
      const size = xml(bad).length;
      const inner = {
        name: 'word/header1.xml',
        text: xml(bad),
        packed: deflateRawSync(xml(bad)),
        size,
        isListedOnly: true,
        offset,
      };
      return rawZip([outer, inner, { ...whole }]);
    },
    damaged,
  ],
  ['a hundred thousand entries', () => rawZip(many(100_000, () => ({ method: 0 }))), tooMany],
  ['a million entries in the list alone', () => rawZip([whole], { times: million }), tooMany],
  ['a document twice', () => rawZip([whole, whole]), damaged],
  ['a size in ZIP64 that no file has', () => rawZip([{ ...inZip64, extra: numbers64(1n << 60n, 500n) }]), damaged],
  [
    'a place in ZIP64 that no file has',
    () => rawZip([{ ...whole, offset: 0xffffffff, extra: numbers64(1n << 60n) }]),
    damaged,
  ],
  ['ZIP64 without its numbers', () => rawZip([inZip64]), damaged],
  ['ZIP64 with too few numbers', () => rawZip([{ ...inZip64, extra: numbers64(5n) }]), damaged],
  ['an encrypted document', () => rawZip([{ ...whole, flags: 1 }]), damaged],
  ['an encrypted stored document', () => rawZip([{ ...whole, flags: 1, method: 0 }]), damaged],
  [
    'an encrypted part beside the document',
    () => rawZip([whole, { ...whole, name: 'word/header1.xml', flags: 1 }]),
    damaged,
  ],
  ['AES', () => rawZip([{ ...whole, flags: 1, method: 99 }]), damaged],
  ['an unknown way to pack', () => rawZip([{ ...whole, method: 9 }]), damaged],
  ['one with a password, as Word makes it', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), damaged],
  ['a name that leads out of it', () => rawZip([whole, { name: '../../../etc/passwd', text: bad }]), outside],
  ['a name that leads out and in', () => rawZip([{ ...whole, name: `word/../${name}` }]), outside],
  ['a name from the root', () => rawZip([whole, { name: '/etc/passwd', text: bad }]), outside],
  ['a name on a drive', () => rawZip([whole, { name: 'C:\\a.xml', text: bad }]), outside],
  ['a name with backslashes that leads out', () => rawZip([whole, { name: '..\\..\\a.xml', text: bad }]), outside],
  ['a name with a NUL', () => rawZip([whole, { name: 'a\0.xml', text: bad }]), outside],
  ['one without a document', () => zip({ 'constructor/__proto__': good }), noDocument],
  ['one cut short', () => rawZip([whole]).subarray(0, -30), damaged],
  ['one cut at its start', () => rawZip([whole]).subarray(10), damaged],
  [
    'damaged data',
    () => rawZip([{ ...whole, packed: packed.map((byte, index) => (index > 9 ? 255 - byte : byte)) }]),
    damaged,
  ],
  ['a wrong checksum', () => rawZip([{ ...whole, crc: 1 }]), damaged],
  ['text', () => strToU8('text'), damaged],
  ['nothing', () => nothing, damaged],
  ['no entries', () => rawZip([]), damaged],
  ['only its end', () => strToU8(`PK\u0005\u0006${'\xff'.repeat(18)}`, true), damaged],
  [
    'XML that nests without end',
    () => rawZip([{ name, text: '<w:p>'.repeat(200_000) }]),
    /^NOT_TEXT: nests elements too deeply$/,
  ],
  [
    'addresses that nest without end',
    () => rawZip([whole, { name: 'word/_rels/document.xml.rels', text: '<a>'.repeat(200_000) }]),
    /^NOT_TEXT: nests elements too deeply$/,
  ],
  [
    'notes that nest without end',
    () => rawZip([whole, { name: 'word/footnotes.xml', text: '<a>'.repeat(200_000) }]),
    /^NOT_TEXT: nests elements too deeply$/,
  ],
  [
    'XML in Latin-1',
    () => rawZip([{ name, text: Uint8Array.of(0xe9, 0x20) }]),
    /^NOT_TEXT: has a part that is not valid UTF-8$/,
  ],
];

describe('a hostile archive is refused, and at most a mebibyte of it unpacked:', () => {
  test.each(refused)('%s', (_name, make, message) => {
    expect(found('a.docx', make())).toEqual([expect.stringMatching(message)]);
    expect(inflated.bytes).toBeLessThanOrEqual(1024 * 1024);
  });
});

describe('an unusual archive is read, and nothing more unpacked than it needs:', () => {
  const sizes = numbers64(BigInt(xml(good).length), BigInt(packed.length));
  const manyEntries = many(9_999, () => ({ method: 0 }));
  test.each([
    ['stored', rawZip([{ ...whole, method: 0 }])],
    ['with sizes in ZIP64', rawZip([{ ...inZip64, extra: sizes }])],
    [
      'with another field before ZIP64',
      rawZip([{ ...inZip64, extra: Buffer.concat([Buffer.alloc(4, 7).fill(0, 2), sizes]) }]),
    ],
    ['with a comment', rawZip([whole], { comment: 'PK and more' })],
    ['with a bomb in a part that is not read', rawZip([{ ...bomb, name: 'word/media/a.bin' }, whole])],
    ['with a bomb in an archive in it', rawZip([{ name: 'word/a.docx', text: rawZip([bomb]), method: 0 }, whole])],
    ['with as many entries as may be', rawZip([...manyEntries, whole])],
  ])('%s', (_name, bytes) => {
    expect(found('a.docx', bytes)).toEqual([`${name}:1:1 none ${good}`]);
    expect(inflated.bytes).toBeLessThanOrEqual(xml(good).length);
  });
});

describe('hostile XML is read within a second, and nothing in it is put in:', () => {
  const entities = Array.from({ length: 20 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('');
  const chain = Array.from(
    { length: 20_000 },
    (_, n) => `<w:footnote w:id="${n}"><w:footnoteReference w:id="${n + 1}"/></w:footnote>`,
  ).join('');
  const call = '<w:p><w:footnoteReference w:id="0"/></w:p>';
  test.each([
    ['entities that grow', `<!DOCTYPE a [<!ENTITY e0 "${good}">${entities}]>${xml('&e20;')}`, []],
    ['an entity from a file', `<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>${xml(`&e; ${good}`)}`, [good]],
    ['a huge attribute', `<w:p a="${'&amp;x '.repeat(400_000)}"/>${xml(good)}`, [good]],
    ['an element with many attributes', `<w:p ${'a="1" '.repeat(400_000)}/>${xml(good)}`, [good]],
    ['fields that never end', xml(good) + '<w:fldChar w:fldCharType="begin"/>'.repeat(50_000), [good]],
    ['links that never end', xml(good) + '<w:fldSimple w:instr="HYPERLINK x">'.repeat(9000), [good]],
    ['notes that call each other', xml(good) + call, [good]],
  ])('%s', (_name, text, keys) => {
    const file = rawZip([
      { name, text, method: 0 },
      { name: 'word/footnotes.xml', text: chain, method: 0 },
    ]);
    const start = performance.now();
    const lines = found('a.docx', file);
    expect(performance.now() - start).toBeLessThan(3000); // a second, on a machine with other work
    expect(lines.map((line) => line.split(' ').at(-1))).toEqual(keys);
  });
});
