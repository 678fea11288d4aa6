import { performance } from 'node:perf_hooks';
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

const timeOf = (task: () => unknown) => {
  const start = performance.now();
  task();
  return performance.now() - start;
};

/** The exponent of the power of the size by which times grow: the slope of the line through their logarithms. */
function exponentOf(sizes: readonly number[], times: readonly number[]): number {
  const points = sizes.map((size, index) => [Math.log(size), Math.log(times[index] ?? 0)] as const);
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const above = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return above / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/** Does what is linear by its nature: looks at each sign of a text. */
function countDigits(text: string): number {
  let count = 0;
  for (let round = 0; round < 20; round++) {
    for (let index = 0; index < text.length; index++) if ((text.charCodeAt(index) ^ 48) < 10) count++;
  }
  return count;
}

/** Measures a task at each size, and in turn with it a linear one over as many characters; the best of some rounds counts. */
function growth(title: string, sizes: readonly number[], make: (size: number) => readonly [string, () => unknown]) {
  const tasks = sizes.map(make);
  const times = sizes.map(() => Number.POSITIVE_INFINITY);
  const controls = [...times];
  tasks[0]?.[1](); // the first run of all compiles
  for (let round = 0; round < rounds; round++) {
    for (const [index, [text, task]] of tasks.entries()) {
      times[index] = Math.min(times[index] ?? 0, timeOf(task));
      controls[index] = Math.min(
        controls[index] ?? 0,
        timeOf(() => countDigits(text)),
      );
    }
  }
  console.log(`\n${title}`);
  for (const [index, size] of sizes.entries()) {
    console.log(`  ${String(size).padStart(10)} ${(times[index] ?? 0).toFixed(1).padStart(10)} ms`);
  }
  const [own, control] = [exponentOf(sizes, times), exponentOf(sizes, controls)];
  console.log(`  exponent ${own.toFixed(2)}, of the linear control ${control.toFixed(2)}`);
}

const filled = (filler: string, size: number) => filler.repeat(Math.ceil(size / filler.length)).slice(0, size);
const judge = judgeBy(installed);
const lint = (file: string, bytes: Uint8Array) => {
  const reading = readParts(file, bytes);
  return reading.ok && judge(file, reading.parts);
};

growth('lint of prose with numbers and no citation, by characters', upTo(1e7, 5), (size) => {
  const text = filled(prose, size);
  return [text, () => lint('a.md', strToU8(text))];
});

const layouts = {
  'in one paragraph': cited,
  'each in a paragraph': `${cited}\n\n`,
  'without words between them': '[@ratsArrests] ',
  'among prose': cited + prose.repeat(5),
};
for (const [name, filler] of Object.entries(layouts)) {
  growth(`lint of citations ${name}, by their number`, upTo(3e4, 4), (count) => {
    const text = filler.repeat(count);
    return [text, () => lint('a.txt', strToU8(text))];
  });
}

const passages = { 'numbers and no citation': prose, citations: cited };
for (const [name, filler] of Object.entries(passages)) {
  growth(`checkPassage of a text with ${name}, by characters`, upTo(1e6, 5), (size) => {
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
