import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'node-html-parser';

/** A link of a page that leads nowhere. */
export interface BrokenLink {
  /** Page with the link, below the folder. */
  readonly page: string;
  readonly link: string;
  readonly problem: string;
}

interface Page {
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

function readPage(file: string): Page {
  const html = parse(readFileSync(file, 'utf8'));
  const values = (attribute: string) =>
    html.querySelectorAll(`[${attribute}]`).map((element) => element.getAttribute(attribute) ?? '');
  return {
    links: [...values('href'), ...values('src')],
    anchors: new Set([...values('id'), ...values('name')]),
  };
}

/** The links and anchors in the HTML files of a site that do not resolve, if it is published at an address. */
export function brokenLinks(
  folder: string,
  address = 'https://example.invalid/',
): { readonly pages: number; readonly broken: readonly BrokenLink[] } {
  const files = (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));
  const pages = new Map(files.map((file) => [file, readPage(file)]));
  const anchorsOf = (file: string) => (pages.get(file) ?? readPage(file)).anchors; // icons are anchors of an SVG

  function problemOf(link: string, page: string): string | undefined {
    const url = new URL(link, new URL(page, address));
    if (url.origin !== new URL(address).origin) return undefined;
    if (!url.href.startsWith(address)) return 'not below the address of the site';
    const [path = '', anchor = ''] = [url.href.slice(address.length).replace(/[?#].*/, ''), url.hash.slice(1)].map(
      decodeURIComponent,
    );
    const target = servedFile(join(folder, path));
    if (target === undefined) return 'no such file';
    return anchor === '' || anchor === 'top' || anchorsOf(target).has(anchor) ? undefined : 'no such anchor';
  }

  const broken = [...pages].flatMap(([file, { links }]) =>
    [...new Set(links)].flatMap((link) => {
      const page = relative(folder, file);
      const problem = problemOf(link, page);
      return problem === undefined ? [] : [{ page, link, problem }];
    }),
  );
  return { pages: pages.size, broken };
}

/** The file that a host of static pages serves for a path: itself, the page of that name, or the index of the folder. */
function servedFile(path: string): string | undefined {
  const isFile = (file: string) => existsSync(file) && statSync(file).isFile();
  return [path, `${path}.html`, join(path, 'index.html')].find(isFile);
}
