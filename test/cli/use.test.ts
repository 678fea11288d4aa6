import { describe, expect, test } from 'vitest';
import {
  bibliographyFormats,
  styleNames,
  toBiblatex,
  toBibtex,
  toCff,
  toCslJson,
  toJsonLd,
  toRis,
} from '../../src/citations/index.js';
import { citationFormats } from '../../src/citations/styles/format.js';
import { commands } from '../../src/cli/commands/index.js';
import { facts, findFacts, ratsArrests, ratsExtraditions, VERSION } from '../../src/index.js';
import { findAssessments, formatRecorded, getAssessment, getReference } from '../../src/record/index.js';
import { sco } from './lib/memory.js';

const widthOf = (text: string) => Math.max(...text.split('\n').map((line) => [...line].length));

describe('bad use is told on one line, with what was probably meant, and exit code 2:', () => {
  test.each([
    [
      ['lst'],
      'UNKNOWN_COMMAND',
      /^sco-facts: unknown command 'lst'; expected one of list, .*; did you mean 'list'\?\n/,
    ],
    [['list', '--jsn'], 'UNKNOWN_OPTION', /^list: unknown option '--jsn'; did you mean '--json'\?\n/],
    [['cite', 'a', '--withsource'], 'UNKNOWN_OPTION', /; did you mean '--with-source'\?\n/],
    [['list', '--topic'], 'MISSING_ARGUMENT', /^list: option --topic needs a value\n/],
    [['list', '--topic', 'rat'], 'INVALID_QUERY', /^list: unknown topic 'rat'; expected one of purpose.*'rats'\?\n$/],
    [
      ['list', '--kind', 'quantities'],
      'INVALID_QUERY',
      /^list: unknown kind 'quantities'; .*did you mean 'quantity'\?\n$/,
    ],
    [['list', '--verdict', 'false'], 'INVALID_QUERY', /^list: unknown verdict 'false'; expected one of corroborated/],
    [['list', 'more'], 'INVALID_ARGUMENT', /^list: unexpected argument 'more'\n$/],
    [['show'], 'MISSING_ARGUMENT', /^show: missing argument <id>, the id of the fact\n/],
    [
      ['show', 'ratsArrest'],
      'FACT_NOT_FOUND',
      /^show: no fact has the id 'ratsArrest'; did you mean 'ratsArrests'\?\n$/,
    ],
    [
      ['show', 'ratsArrests', 'noAlliances'],
      'INVALID_ARGUMENT',
      /^show: unexpected argument 'noAlliances'; put text that has spaces in quotes\n$/,
    ],
    [['cite'], 'MISSING_ARGUMENT', /^cite: missing argument <id\W/],
    [['cite', '__proto__'], 'FACT_NOT_FOUND', /^cite: no fact has the id '__proto__'\n$/],
    [
      ['cite', 'ratsArrests', '--style', 'aps'],
      'INVALID_ARGUMENT',
      /^cite: unknown style 'aps'; expected one of apa, .*; did you mean 'apa'\?\n$/,
    ],
    [
      ['cite', 'ratsArrests', '--format', 'bibtx'],
      'INVALID_ARGUMENT',
      /^cite: unknown format 'bibtx'; expected one of text, .*, bibtex, .*'bibtex'\?\n$/,
    ],
    [['cite', 'ratsArrests', '--format', 'toString'], 'INVALID_ARGUMENT', /^cite: unknown format 'toString';/],
    [
      ['cite', 'ratsArrests', '--accessed', 'today'],
      'INVALID_ARGUMENT',
      /^cite: accessed must be a day of the calendar .*, not 'today'\n$/,
    ],
    [
      ['cite', 'ratsArrests', '--format', 'ris', '--style', 'apa'],
      'INVALID_ARGUMENT',
      /^cite: --style cannot be used with --format ris\n$/,
    ],
    [
      ['cite', 'ratsArrests', '--format', 'cff', '--with-source'],
      'INVALID_ARGUMENT',
      /^cite: --with-source cannot be used with --format cff\n$/,
    ],
    [
      ['cite', 'ratsArrests', '--format', 'ris', '--with-record'],
      'INVALID_ARGUMENT',
      /^cite: --with-record cannot be used with --format ris\n$/,
    ],
    [['resolve', 'hello'], 'INVALID_ARGUMENT', /^resolve: 'hello' does not name sco-facts@<version>\n$/],
    [['changes', '--since', '9.9.9'], 'INVALID_ARGUMENT', /^changes: unknown version '9\.9\.9'; expected one of /],
    [['verify', 'no such file'], 'NO_SUCH_FILE', /^verify: 'no such file' cannot be read, there is no such file\n$/],
    [['verify', '.'], 'UNREADABLE', /^verify: '\.' cannot be read, it is a folder\n$/],
    [
      ['verify', '-', '--as', 'htm'],
      'INVALID_ARGUMENT',
      /^verify: unknown form 'htm'; expected one of text, html; did you mean 'html'\?\n$/,
    ],
    [['lint', 'nothing.md'], 'NO_SUCH_FILE', /^lint: 'nothing\.md' names no file\n$/],
    [
      ['lint', '-', '--format', 'githb'],
      'INVALID_ARGUMENT',
      /^lint: unknown format 'githb'; expected one of text, github; did you mean 'github'\?\n$/,
    ],
    [['locate', ' ', '-'], 'INVALID_ARGUMENT', /^locate: ' ' has no words\n$/],
    [['help', 'lnt'], 'UNKNOWN_COMMAND', /^help: unknown command 'lnt'; .*; did you mean 'lint'\?\n/],
  ])('%j is %s', async (args, code, message) => {
    const { exitCode, stdout, stderr } = await sco(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
    const lines = stderr.trimEnd().split('\n');
    if (lines.length > 1) expect(lines.slice(1)).toEqual([expect.stringMatching(/^Try 'sco-facts help( \w+)?'\.$/)]);

    const hasJson = commands.some((command) => command.name === args[0] && '--json' in command.options);
    if (!hasJson || code === 'MISSING_ARGUMENT') return;
    const { error } = JSON.parse((await sco([args[0] ?? '', '--json', ...args.slice(1)])).stdout);
    expect(error).toMatchObject({ code, message: stderr.split('\n')[0] });
  });

  test('no command at all shows what there is', async () => {
    const { exitCode, stdout, stderr } = await sco([]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toBe((await sco(['--help'])).stdout.replace(/\nExamples:[\s\S]*/, ''));
  });

  test('two formats at once', async () => {
    const { exitCode, stderr } = await sco(['lint', '-', '--format', 'github', '--json']);
    expect(exitCode).toBe(2);
    expect(stderr).toBe('lint: --json cannot be used with --format github\n');
  });

  test('words behind -- are no options', async () => {
    expect(await sco(['show', '--', '--json'])).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: "show: no fact has the id '--json'\n",
    });
  });
});

describe('help', () => {
  test.each(commands.map((command) => [command.name, command] as const))('of %s', async (name, command) => {
    const { exitCode, stdout, stderr } = await sco(['help', name]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(await sco([name, '--help'])).toEqual({ exitCode: 0, stdout, stderr });
    expect(stdout.replaceAll('\n', ' ')).toContain(` ${command.summary} `);
    for (const flags of Object.keys(command.options)) expect(stdout).toContain(`  ${flags}`);
    expect(command.examples.length).toBeGreaterThan(0);
    for (const example of command.examples) expect(stdout).toContain(`\n  ${example}\n`);
    expect(widthOf(stdout.split('Examples:')[0] ?? '')).toBeLessThanOrEqual(80);
  });

  test('names every command, and the version is printed alone', async () => {
    const { stdout } = await sco(['help']);
    for (const { name } of commands) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    expect(await sco(['--version'])).toEqual({ exitCode: 0, stdout: `${VERSION}\n`, stderr: '' });
  });
});

describe('list', () => {
  test('names every fact once, in lines of 80 characters', async () => {
    const { stdout } = await sco(['list']);
    const ids = [...stdout.matchAll(/^([a-z]\w+) {2}/gm)].map((found) => found[1]);
    expect(ids).toEqual(facts.map((fact) => fact.id));
    expect(widthOf(stdout)).toBeLessThanOrEqual(80);
  });

  test('fills the terminal, within reason', async () => {
    const widths = [20, 72, 100, 300].map(async (columns) => {
      const { stdout } = await sco(['list'], { columns, env: { NO_COLOR: '1' } });
      return widthOf(stdout);
    });
    const [tiny = 0, narrow = 0, wide = 0, widest = 0] = await Promise.all(widths);
    expect(narrow).toBeLessThanOrEqual(72);
    expect(tiny).toBe(narrow);
    expect(wide).toBeGreaterThan(80);
    expect(wide).toBeLessThanOrEqual(100);
    expect(widest).toBeLessThanOrEqual(120);
  });

  test('is filtered, and as JSON the facts with their assessments', async () => {
    const { stdout } = await sco(['list', '--topic', 'rats', '--kind', 'quantity', '--json']);
    const facts = findFacts({ topic: 'rats', kind: 'quantity' });
    expect(JSON.parse(stdout)).toEqual(facts.map((fact) => ({ ...fact, assessment: getAssessment(fact.id) })));
    expect((await sco(['list', '--topic', 'rats', '--kind', 'event'])).stdout).toMatch(/^No fact matches all/);
  });

  test('shows the verdict of each, and finds by it', async () => {
    const { stdout } = await sco(['list', '--verdict', 'contradicted']);
    expect(stdout.match(/^\w+(?= {2})/gm)).toEqual(
      findAssessments({ verdict: 'contradicted' }).map(({ fact }) => fact),
    );
    expect(stdout.match(/\[contradicted\]/g)).toHaveLength(findAssessments({ verdict: 'contradicted' }).length);
  });
});

describe('show', () => {
  test('shows every field of the fact, in lines of 80 characters', async () => {
    const { stdout } = await sco(['show', 'ratsArrests']);
    for (const field of Object.keys(ratsArrests)) {
      if (field !== 'title') expect(stdout).toMatch(new RegExp(`^${field} +\\S`, 'm'));
    }
    expect(stdout.startsWith(`${ratsArrests.title}\n`)).toBe(true);
    expect(stdout).toContain(`citation key  sco-facts@${VERSION}/ratsArrests:`);
    const breakable = stdout.split('\n').filter((line) => !/^ +https?:\S+$/.test(line)); // an address is not broken
    expect(widthOf(breakable.join('\n'))).toBeLessThanOrEqual(80);
  });

  test('shows what sources report, and which', async () => {
    const { verdict, asOf, recorded, references } = getAssessment('nuclearShare');
    const { stdout } = await sco(['show', 'nuclearShare']);
    const text = stdout.replaceAll(/\s+/g, ' ');
    expect(text).toContain(`record ${verdict} as of ${asOf}`);
    for (const item of recorded) expect(text).toContain(`recorded ${formatRecorded(item)}`);
    for (const id of references) expect(text).toContain(`source ${getReference(id).title}`);
    const alone = (await sco(['show', 'drugsEventHeld'])).stdout.replaceAll(/\s+/g, ' ');
    expect(alone).toContain('; no source independent of the organization was found');
  });

  test('as JSON is the fact with its assessment', async () => {
    const assessment = getAssessment('ratsArrests');
    expect(JSON.parse((await sco(['show', 'ratsArrests', '--json'])).stdout)).toEqual({ ...ratsArrests, assessment });
  });
});

describe('cite', () => {
  const both = [ratsArrests, ratsExtraditions];
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const accessed = '2026-12-01';

  test.each(Object.values(bibliographyFormats))(
    'writes $name as the library does',
    async ({ name, supports, write }) => {
      const args = ['cite', 'ratsArrests', 'ratsExtraditions', '--format', name];
      expect((await sco(args)).stdout).toBe(write(both));
      const withDay = await sco([...args, '--accessed', accessed]);
      if (supports.includes('accessed')) expect(withDay.stdout).toBe(write(both, { accessed }));
      else expect(withDay.stderr).toBe(`cite: --accessed cannot be used with --format ${name}\n`);
      const withSource = await sco([...args, '--with-source']);
      if (supports.includes('withSource')) expect(withSource.stdout).toBe(write(both, { withSource: true }));
      else expect(withSource.stderr).toBe(`cite: --with-source cannot be used with --format ${name}\n`);
    },
  );

  test('formats are what the exporters of that name write', () => {
    const { bibtex, biblatex, ris, cff, 'csl-json': csl, 'json-ld': jsonLd } = bibliographyFormats;
    const options = { accessed, withSource: true, versionedKeys: true };
    expect(bibtex.write(both, options)).toBe(toBibtex(both, options));
    expect(biblatex.write(both, options)).toBe(toBiblatex(both, options));
    expect(ris.write(both, options)).toBe(toRis(both, options));
    expect(csl.write(both, options)).toBe(json(toCslJson(both, options)));
    expect(cff.write(both, { accessed })).toBe(toCff(both, { accessed }));
    expect(jsonLd.write(both)).toBe(json(toJsonLd(both)));
  });

  test('help names every style and every format', async () => {
    const { stdout } = await sco(['help', 'cite']);
    const words = new Set(stdout.match(/[\w-]+/g));
    for (const name of [...styleNames, ...citationFormats, ...Object.keys(bibliographyFormats)]) {
      expect(words).toContain(name);
    }
  });

  test('writes a reference a line, in the order asked for', async () => {
    const { stdout } = await sco(['cite', 'ratsExtraditions', 'ratsArrests', '--style', 'mla', '--with-source']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toEqual([expect.stringContaining('[ratsExtraditions,'), expect.stringContaining('[ratsArrests,')]);
    for (const line of lines) expect(line).toContain('par. 12');
  });
});

describe('resolve', () => {
  test('shows what a current citation says', async () => {
    const { stdout } = await sco(['show', 'ratsArrests']);
    const key = /sco-facts@\S+:[0-9a-f]{12}/.exec(stdout)?.[0] ?? '';
    const answer = await sco(['resolve', key]);
    expect(answer).toMatchObject({ exitCode: 0, stderr: '' });
    expect(answer.stdout.startsWith(`current as of ${VERSION}\ncited      ${key}\n`)).toBe(true);
    expect(JSON.parse((await sco(['resolve', `see ${key}`, '--json'])).stdout)).toMatchObject({ state: 'current' });
  });

  test('of what is unknown ends with 1, and says why', async () => {
    const key = 'sco-facts@99.0.0/ratsArrests:0123456789ab';
    const answer = await sco(['resolve', key]);
    expect(answer).toMatchObject({ exitCode: 1, stderr: '' });
    expect(answer.stdout).toMatch(/^unknown as of .*\ncited {6}.*\nbecause {4}99\.0\.0 is newer than /);
    const { stdout, exitCode } = await sco(['resolve', key, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ state: 'unknown', reason: 'NEWER_VERSION' });
    expect(exitCode).toBe(1);
  });
});

describe('colours', () => {
  const isColored = async (place: Parameters<typeof sco>[1]) => (await sco(['list'], place)).stdout.includes('\u001b[');

  test.each([
    ['in a pipe', {}, false],
    ['on a terminal', { columns: 80 }, true],
    ['on a terminal, NO_COLOR', { columns: 80, env: { NO_COLOR: '1' } }, false],
    ['on a terminal, NO_COLOR empty', { columns: 80, env: { NO_COLOR: '' } }, true],
    ['on a dumb terminal', { columns: 80, env: { TERM: 'dumb' } }, false],
    ['in a pipe, FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, true],
    ['in a pipe, FORCE_COLOR and NO_COLOR', { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, true],
    ['on a terminal, FORCE_COLOR=0', { columns: 80, env: { FORCE_COLOR: '0' } }, false],
  ])('%s: %j %s', async (_name, place, colored) => {
    expect(await isColored(place)).toBe(colored);
  });
});
