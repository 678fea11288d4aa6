import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { brokenLinks } from '../../scripts/docs/broken-links.js';

describe('the link check', () => {
  let site: string;
  beforeEach(() => {
    site = mkdtempSync(join(tmpdir(), 'sco-facts-site-'));
  });
  afterEach(() => rmSync(site, { recursive: true }));

  function write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(site, name)), { recursive: true });
      writeFileSync(join(site, name), text);
    }
  }

  test('is content with a site whose links lead somewhere', () => {
    write({
      'index.html': '<a href="a/one.html#part">One</a> <a href="a/">A</a> <a href="#here">Here</a> <p id="here"></p>',
      'a/index.html': '<a href="../index.html?x=1#here">Start</a> <a href="https://example.org/#no">Elsewhere</a>',
      'a/one.html': '<h2 id="part">Part</h2> <a name="old"></a> <a href="#old">Old</a> <a href="mailto:a@b.c">Mail</a>',
      'icons.svg': '<svg><g id="icon"></g></svg>',
      'icon.html': '<svg><use href="icons.svg#icon"></use></svg> <img src="icons.svg">',
    });
    expect(brokenLinks(site)).toEqual({ pages: 4, broken: [] });
  });

  test('finds a link to a file that is not there', () => {
    write({ 'a/one.html': '<a href="../two.html">Two</a> <img src="picture.png">' });
    expect(brokenLinks(site).broken).toEqual([
      { page: 'a/one.html', link: '../two.html', problem: 'no such file' },
      { page: 'a/one.html', link: 'picture.png', problem: 'no such file' },
    ]);
  });

  test('finds a link to a folder without an index', () => {
    write({ 'index.html': '<a href="a/">A</a>', 'a/one.html': '' });
    expect(brokenLinks(site).broken).toEqual([{ page: 'index.html', link: 'a/', problem: 'no such file' }]);
  });

  test('finds an anchor that is not there, on its own page and on another', () => {
    write({
      'one.html': '<a href="#part">Here</a> <a href="two.html#part">There</a>',
      'two.html': '<p id="parts"></p>',
    });
    expect(brokenLinks(site).broken).toEqual([
      { page: 'one.html', link: '#part', problem: 'no such anchor' },
      { page: 'one.html', link: 'two.html#part', problem: 'no such anchor' },
    ]);
  });

  test('sees that a site has no page', () => {
    expect(brokenLinks(join(site, 'nothing'))).toEqual({ pages: 0, broken: [] });
  });
});
