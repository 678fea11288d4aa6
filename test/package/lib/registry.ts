import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { manifest, packed } from './packed.js';

/** A registry that has the packed package, and nothing else. */
export interface Registry {
  readonly url: string;
  /** The paths that were asked for. */
  readonly asked: readonly string[];
  readonly close: () => void;
}

/** Starts a registry on this machine, as npm asks one for a package and its tarball. */
export async function startRegistry(): Promise<Registry> {
  const tarball = readFileSync(packed.tarball);
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    if (url.endsWith('.tgz')) return response.end(tarball);
    if (url !== '/sco-facts') return response.writeHead(404).end('{}');
    const dist = { tarball: `${address()}/sco-facts/-/sco-facts-${manifest.version}.tgz`, integrity };
    const versions = { [manifest.version]: { ...manifest, dist } };
    response.setHeader('content-type', 'application/json');
    return response.end(JSON.stringify({ name: 'sco-facts', 'dist-tags': { latest: manifest.version }, versions }));
  });
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: address(), asked, close: () => server.close() };
}
