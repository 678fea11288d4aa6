// Released pages never change, and a test compares them: a new look is a new template beside this one, and only
// releases that are still to come use it. So it writes nothing that could change with the data or the rest of the code.

import { citationKeyText } from '../../src/citations/key-text.js';
import { escapeHtml as html } from '../../src/citations/styles/html.js';
import type { Edition, FrozenFact } from './edition.js';

const post = {
  title: 'The Role of the SCO in Counteracting Threats to Peace and Security',
  site: 'cssforum.com.pk',
  day: '2 July 2020',
  claimant: 'Rashid Alimov',
} as const;

const css = `:root{color-scheme:light dark;--soft:#6664;--link:#0b57d0}
@media(prefers-color-scheme:dark){:root{--link:#a8c7fa}}
body{margin:0 auto;max-width:44rem;padding:1rem;font:1rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}
a{color:var(--link)}
h1{font-size:1.5rem;line-height:1.3;margin:1.5rem 0 .5rem}
h2{font-size:1.1rem;margin:2rem 0 0}
.notice{border-left:.25rem solid var(--soft);padding:.25rem 1rem}
.statement{font-size:1.2rem}
dt{font-weight:600;margin-top:.75rem}
dd{margin:0}
code{font:.9em ui-monospace,monospace}
li{margin:.5rem 0}`;

const months = 'January February March April May June July August September October November December'.split(' ');

function inWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}

function page(
  title: string,
  address: string,
  meta: readonly (readonly [name: string, content: string])[],
  body: string,
) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title>
<link rel="canonical" href="${html(address)}">
${meta.map(([name, content]) => `<meta name="${name}" content="${html(content)}">\n`).join('')}<style>${css}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

const terms = (items: readonly (readonly [term: string, description: string])[]) =>
  `<dl>\n${items.map(([term, description]) => `<dt>${html(term)}</dt>\n<dd>${description}</dd>\n`).join('')}</dl>`;

/** What the verdicts mean, in a few words, those of early releases included. */
const meanings: Readonly<Record<string, string>> = {
  corroborated: 'an independent source confirms it',
  documented: "the organization's own documents say so; conduct was not examined",
  partly: 'sources confirm it in part',
  disputed: 'sources disagree',
  contradicted: 'sources contradict it',
  outdated: 'sources say that it was so, and is no longer',
  opinion: 'it cannot be checked',
  notFound: 'no independent source was found',
  notSought: 'no source was sought',
  selfDescription: 'it is how the organization describes itself',
  unverified: 'no source confirmed it, or none was sought',
};

function verdictOf({ verdict }: FrozenFact): string {
  if (!verdict) return 'none';
  const meaning = Object.hasOwn(meanings, verdict.verdict) ? `: ${meanings[verdict.verdict]}` : '';
  return `<strong>${html(verdict.verdict)}</strong>${html(meaning)} (as of ${inWords(verdict.asOf)})`;
}

/** A field as its text, or as JSON. */
function plain(value: unknown): string {
  if (typeof value === 'string' && value.includes(' ')) return html(value);
  return `<code>${html(typeof value === 'string' ? value : JSON.stringify(value))}</code>`;
}

function standingOf({ standing }: FrozenFact): string {
  if (!standing) return '';
  const { state, since, to } = standing;
  const target = to === undefined ? '' : ` to <a href="${html(to)}.html">${html(to)}</a>`;
  return `<p class="notice">This fact was <strong>${html(state)}</strong> in version ${html(since)}${target}.</p>\n`;
}

/** Writes the page of a fact as a release had it; links are relative, so that a copy of the site works anywhere. */
export function factPage(fact: FrozenFact, { version, date }: Edition): string {
  const { id, content, digest, revision, address } = fact;
  const { title, statement, evidence, id: _, ...fields } = content;
  const paragraphs = [...new Set(evidence.map(({ paragraph }) => paragraph))];
  const key = citationKeyText(version, { id, digest });
  const meta = [
    ['description', `The post states: ${statement}`],
    ['citation_title', title],
    ['citation_author', post.claimant],
    ['citation_publication_date', '2020/07/02'],
    ['citation_inbook_title', post.title],
    ['citation_public_url', address],
  ] as const;
  const body = `<p class="notice">This is the fact as it was in version ${html(version)} of sco-facts (${inWords(date)}). This page
never changes. <a href="../../../facts/${html(id)}">The fact today</a> · <a
href="../../../resolve?c=${html(encodeURIComponent(key))}">What has changed since</a> · <a href="../">All facts of ${html(version)}</a></p>
${standingOf(fact)}<h1>${html(title)}</h1>
<p class="statement">The post states: ${html(statement)}</p>
${terms([
  [
    'Where',
    `${post.claimant}, <cite>${post.title}</cite>, ${post.site}, ${post.day}, paragraph ${paragraphs.join(', ')}`,
  ],
  ['Verdict of the record in this version', verdictOf(fact)],
  ['Citation key', `<code>${html(key)}</code>`],
  ['Canonical bytes', `<a href="${html(id)}.json">${html(id)}.json</a>, revision ${revision}`],
  ['SHA-256 of these bytes', `<code>${html(digest)}</code>`],
])}
<h2>Other fields</h2>
${terms(Object.entries(fields).map(([name, value]) => [name, plain(value)]))}`;
  return page(`${title} · sco-facts ${version}`, address, meta, body);
}

/** Writes the page that lists the facts of a release; withdrawn facts come last. */
export function indexPage({ version, date, facts }: Edition, address: string): string {
  const items = [...facts.filter(({ isWithdrawn }) => !isWithdrawn), ...facts.filter(({ isWithdrawn }) => isWithdrawn)];
  const list = items.map(({ id, content: { title, statement }, isWithdrawn, standing }) => {
    const state = isWithdrawn && standing ? ` (${html(standing.state)})` : '';
    return `<li><a href="facts/${html(id)}.html">${html(title)}</a>${state}<br>${html(statement)}</li>\n`;
  });
  const body = `<h1>The facts of sco-facts ${html(version)}</h1>
<p class="notice">The ${items.length} facts as they were in the release of ${inWords(date)}. These pages never change. <a
href="../../facts/">The facts today</a></p>
<p>Each is what the post states: ${post.claimant}, <cite>${post.title}</cite>, ${post.site}, ${post.day}.</p>
<ol>
${list.join('')}</ol>`;
  const description = `The facts of version ${version}, each with its citation key and its digest.`;
  return page(`Facts of sco-facts ${version}`, address, [['description', description]], body);
}
