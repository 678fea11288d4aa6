import { address } from '../docs/.vitepress/site.js';
import { brokenLinks } from './docs/broken-links.js';

// fails if a page of a folder has a link that leads nowhere
const folder = process.argv[2] ?? 'site';
const { pages, broken } = brokenLinks(folder, address);
for (const { page, link, problem } of broken) console.error(`${folder}/${page}: ${link}: ${problem}`);
if (pages === 0) console.error(`${folder} has no page; run: npm run docs`);
if (pages === 0 || broken.length > 0) process.exitCode = 1;
