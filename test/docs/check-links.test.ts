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

  test('is content with addresses as hosts serve them: without .html, below a folder, or in full', () => {
    write({
      'index.html': '<a href="/facts/a/one#part">One</a> <a href="/facts/a">A</a> <a href="/facts/">Start</a>',
      'a/index.html': '<a href="one?x=1#part">One</a> <link rel="canonical" href="https://example.org/facts/a/">',
      'a/one.html': '<h2 id="part">Part</h2>',
    });
    expect(brokenLinks(site, 'https://example.org/facts/')).toEqual({ pages: 3, broken: [] });
  });

  test('finds such addresses where nothing is, and those that leave the folder of the site', () => {
    write({
      'index.html':
        '<a href="/facts/two">Two</a> <a href="/one">One</a> <a href="https://example.org/facts/one#a">A</a>',
      'one.html': '',
    });
    expect(brokenLinks(site, 'https://example.org/facts/').broken).toEqual([
      { page: 'index.html', link: '/facts/two', problem: 'no such file' },
      { page: 'index.html', link: '/one', problem: 'not below the address of the site' },
      { page: 'index.html', link: 'https://example.org/facts/one#a', problem: 'no such anchor' },
    ]);
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
