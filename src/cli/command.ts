import type { Host } from './host.js';

/** Every option of every command, as the parser names it; a switch is true or absent. */
export interface Options {
  readonly json?: true;
  readonly all?: true;
  readonly quiet?: true;
  readonly strict?: true;
  readonly credit?: string;
  readonly together?: true;
  readonly withSource?: true;
  readonly withArticle?: true;
  readonly withRecord?: true;
  readonly verdict?: string;
  readonly topic?: string;
  readonly kind?: string;
  readonly style?: string;
  readonly format?: string;
  readonly accessed?: string;
  readonly since?: string;
  readonly as?: string;
  readonly at?: string;
}

/** One call of a command. */
export interface Call {
  readonly args: readonly string[];
  readonly options: Options;
  readonly host: Host;
}

/** 0: all is well. 1: something does not hold. 2: bad use, or unusable input. */
export type ExitCode = 0 | 1 | 2;

/** A command: the parts of its help, and the function that runs it. */
export interface Command {
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
  /** Further help, one string per paragraph. */
  readonly details: readonly string[];
  /** Each as `<words>`, or as `<file...>` if there may be several, with a description. */
  readonly args: Readonly<Record<string, string>>;
  /** Each as `--topic <topic>` or `--json`, with a description. */
  readonly options: Readonly<Record<string, string>>;
  /** Command lines that run as they are, given a copy of the post in post.txt and a manuscript in paper.md. */
  readonly examples: readonly string[];
  run(call: Call): ExitCode | Promise<ExitCode>;
}

/** Writes a value as JSON, indented, since people read it too. */
export function printJson({ stdout }: Host, value: unknown): void {
  stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
