import pc from 'picocolors';

/** An output stream: that of the process, or one that a test reads. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** What a command uses of the machine, apart from files. */
export interface Host {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The functions that colour text. */
export type Colors = ReturnType<typeof pc.createColors>;

/** Decides whether to colour the output to a stream. FORCE_COLOR overrides NO_COLOR, as in Node itself. */
export function hasColors({ isTTY }: Output, env: Host['env']): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = env as Record<string, string | undefined>;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return isTTY === true && terminal !== 'dumb';
}

export const colorsOf = (host: Host, stream: Output = host.stdout): Colors =>
  pc.createColors(hasColors(stream, host.env));

const [widthMin, widthPiped, widthMax] = [72, 80, 120]; // the longest id leaves too little of less; more is hard to read

/** Columns to fill: the terminal's, within limits; 80 in a pipe, whatever the terminal behind it. */
export function widthOf({ isTTY, columns }: Output): number {
  if (isTTY !== true || columns === undefined || columns === 0) return widthPiped;
  return Math.min(Math.max(columns, widthMin), widthMax);
}
