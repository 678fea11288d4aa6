import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { base } from '../../docs/.vitepress/site.js';
import { root } from '../../scripts/root.js';

/** The folder of the built site. */
export const site = join(root, 'site');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/** Serves a folder below the site's base as GitHub Pages does: clean addresses, and 404.html for what is absent. */
export async function serve(folder: string): Promise<{ address: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(base)
      ? fileOf(folder, decodeURIComponent(pathname.slice(base.length)))
      : undefined;
    response.writeHead(file ? 200 : 404, {
      'content-type': types[extname(file ?? '.html')] ?? 'application/octet-stream',
    });
    createReadStream(file ?? join(folder, '404.html')).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file that answers a path: itself, its page, or the index of its folder. */
function fileOf(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(`/${path}`));
  const names = path === '' || path.endsWith('/') ? [join(file, 'index.html')] : [file, `${file}.html`];
  return names.find((name) => existsSync(name) && statSync(name).isFile());
}
