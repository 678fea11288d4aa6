import { readFileSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, test } from 'vitest';
import { manifest, packed } from './lib/packed.js';

test('publint finds nothing, not even a suggestion', async () => {
  const bytes = readFileSync(packed.tarball);
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const { messages } = await publint({ pack: { tarball }, strict: true });
  expect(
    messages.map((message) => formatMessage(message, manifest as never)),
    'publint complains',
  ).toEqual([]);
});
