import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
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

const leavesTheSite = (link: string) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link);

/** The relative links and anchors in the HTML files of a folder that do not resolve. */
export function brokenLinks(folder: string): { readonly pages: number; readonly broken: readonly BrokenLink[] } {
  const files = (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));
  const pages = new Map(files.map((file) => [file, readPage(file)]));
  const anchorsOf = (file: string) => (pages.get(file) ?? readPage(file)).anchors; // icons are anchors of an SVG

  function problemOf(link: string, file: string): string | undefined {
    const [path = '', anchor = ''] = link.split('#', 2).map(decodeURIComponent);
    const named = path.split('?')[0] ?? '';
    let target = named === '' ? file : join(named.startsWith('/') ? folder : dirname(file), named);
    if (!existsSync(target)) return 'no such file';
    if (statSync(target).isDirectory()) target = join(target, 'index.html');
    if (anchor === '' || anchor === 'top') return existsSync(target) ? undefined : 'no such file';
    return anchorsOf(target).has(anchor) ? undefined : 'no such anchor';
  }

  const broken = [...pages].flatMap(([file, { links }]) =>
    [...new Set(links)].flatMap((link) => {
      const problem = leavesTheSite(link) ? undefined : problemOf(link, file);
      return problem === undefined ? [] : [{ page: relative(folder, file), link, problem }];
    }),
  );
  return { pages: pages.size, broken };
}
