/** The length of a file in lines. */
export interface FileLength {
  readonly path: string;
  readonly lines: number;
}

const lineMax = 250; // more than one concept, or one that asks for a helper
const medianMax = 60; // what fits one screen

/** Finds what is too long: each file over the limit, and the median if most files are long. */
export function lengthProblems(files: readonly FileLength[]): string[] {
  const lengths = files.map(({ lines }) => lines).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return [
    ...files
      .filter(({ lines }) => lines > lineMax)
      .map(({ path, lines }) => `${path} has ${lines} lines: split it, so that none has over ${lineMax}`),
    ...(median > medianMax ? [`the median file has ${median} lines: split the longest, down to ${medianMax}`] : []),
  ];
}
