import { strToU8, zipSync } from 'fflate';
import { installed } from '../src/cli/archive.js';
import { readParts } from '../src/cli/formats/index.js';
import { judgeBy } from '../src/cli/lint/judge.js';
import { formatQuantity, ratsArrests } from '../src/index.js';
import { checkPassage } from '../src/lint/index.js';

// how the time of lint, of checkPassage and of the readers of formats grows with the text

const prose = 'In 2013 some 4,200 people moved, and 37 per cent of 1,250 houses were sold for $3,900 each. ';
const cited = `${formatQuantity(ratsArrests)} were arrested [@ratsArrests]. `;
const rounds = 2;

/** Sizes in geometric progression, half a decade apart, up to the given one. */
const upTo = (max: number, steps: number) =>
  Array.from({ length: steps }, (_, index) => Math.round(max / 10 ** ((steps - 1 - index) / 2)));

/** The processor time of a task in ms, which other programs at work do not lengthen much. */
const timeOf = (task: () => unknown) => {
  const start = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** The exponent of the power of the size by which times grow: the slope of the line through their logarithms. */
function exponentOf(sizes: readonly number[], times: readonly number[]): number {
  const points = sizes.map((size, index) => [Math.log(size), Math.log(times[index] ?? 0)] as const);
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const above = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return above / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/** What grows with the size by its nature, as controls: the linear one looks at signs, the quadratic one at pairs of them. */
const controls = {
  linear: (text: string, part: number) => {
    let count = 0;
    for (let index = 0; index < 1e8 * part; index++) if ((text.charCodeAt(index % text.length) ^ 48) < 10) count++;
    return count;
  },
  quadratic: (text: string, part: number) => {
    let count = 0;
    for (let one = 0; one < 1e4 * part; one++) {
      for (let other = 0; other < 1e4 * part; other++) {
        if (text.charCodeAt(one % text.length) === text.charCodeAt(other % text.length)) count++;
      }
    }
    return count;
  },
};

/**
 * Measures a task at each size, in turn with the controls; the best of some rounds
 * counts. Prints the times side by side, each with its ratio to the one before, and the exponents by which they
 * grow.
 */
function growth(title: string, sizes: readonly number[], make: (size: number) => readonly [string, () => unknown]) {
  const tasks = sizes.map(make);
  const columns = ['task', ...Object.keys(controls)].map((name) => ({ name, times: sizes.map(() => Infinity) }));
  tasks[0]?.[1](); // the first run of all compiles
  for (let round = 0; round < rounds; round++) {
    for (const [index, [text, task]] of tasks.entries()) {
      const part = (sizes[index] ?? 0) / (sizes.at(-1) ?? 1);
      const runs = [task, ...Object.values(controls).map((control) => () => control(text, part))];
      for (const [number, run] of runs.entries()) {
        const times = columns[number]?.times ?? [];
        times[index] = Math.min(times[index] ?? Infinity, timeOf(run));
      }
    }
  }
  const row = (head: string, cells: readonly string[]) =>
    console.log(`  ${head.padStart(10)}${cells.map((cell) => cell.padStart(24)).join('')}`);
  console.log(`\n${title}`);
  row(
    'size',
    columns.map(({ name }) => name),
  );
  for (const [index, size] of sizes.entries()) {
    const cells = columns.map(({ times }) => {
      const time = times[index] ?? 0;
      const before = times[index - 1];
      return `${time.toFixed(1)} ms ${before === undefined ? ' '.repeat(7) : `${(time / before).toFixed(1).padStart(5)} x`}`;
    });
    row(String(size), cells);
  }
  row(
    'exponent',
    columns.map(({ times }) => `${exponentOf(sizes, times).toFixed(2)}${' '.repeat(8)}`),
  );
}

const filled = (filler: string, size: number) => filler.repeat(Math.ceil(size / filler.length)).slice(0, size);
const judge = judgeBy(installed);
const lint = (file: string, bytes: Uint8Array) => {
  const reading = readParts(file, bytes);
  if (!reading.ok) throw new Error(`${file} ${reading.problem}`);
  return judge(file, reading.parts);
};

growth('lint of prose with numbers and no citation, by characters', upTo(1e7, 5), (size) => {
  const text = filled(prose, size);
  const { length } = lint('a.md', strToU8(text));
  if (length > 0) throw new Error(`${length} findings in prose that cites nothing`);
  return [text, () => lint('a.md', strToU8(text))];
});

const layouts = {
  'in one paragraph': cited,
  'each in a paragraph': `${cited}\n\n`,
  'without words between them': '[@ratsArrests] ',
  'among prose': cited + prose.repeat(5),
};
for (const [name, filler] of Object.entries(layouts)) {
  growth(`lint of citations ${name}, by their number`, upTo(3000, 4), (count) => {
    const text = filler.repeat(count);
    return [text, () => lint('a.txt', strToU8(text))];
  });
}

const passages = { 'numbers and no citation': prose, citations: cited };
for (const [name, filler] of Object.entries(passages)) {
  growth(`checkPassage of a text with ${name}, by characters`, upTo(2e5, 4), (size) => {
    const text = filled(filler, size);
    return [text, () => checkPassage(text, 'ratsArrests')];
  });
}

const word = (text: string) => zipSync({ 'word/document.xml': strToU8(`<w:body>${text}</w:body>`) }, { level: 1 });
const notebook = (sources: string) => `{"cells":[${sources.slice(0, -1)}],"nbformat":4}`;
const cell = JSON.stringify({ cell_type: 'markdown', source: [prose] });
const formats: Readonly<Record<string, readonly [string, (text: string) => Uint8Array]>> = {
  'a.md': [`- *${prose}* \`code\` <!-- remark -->\n\n`, strToU8],
  'a.tex': [`\\emph{${prose}} \\verb|code| % remark\n\n`, strToU8],
  'a.html': [`<p>${prose}&nbsp;<a href="https://example.org/page">link</a><!-- remark --></p>\n`, strToU8],
  'a.ipynb': [`${cell},`, (text) => strToU8(notebook(text))],
  'a.docx': [`<w:p><w:r><w:t>${prose}</w:t></w:r></w:p>`, word],
};
for (const [file, [filler, write]] of Object.entries(formats)) {
  growth(`reading ${file}, by characters`, upTo(1e7, 5), (size) => {
    const text = filler.repeat(Math.ceil(size / filler.length));
    const bytes = write(text);
    const reading = readParts(file, bytes);
    if (!reading.ok) throw new Error(`${file} ${reading.problem}`);
    return [text, () => readParts(file, bytes)];
  });
}
