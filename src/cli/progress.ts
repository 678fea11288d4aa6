import type { Host } from './host.js';

const startsAfter = 300; // ms; shorter work needs no progress
const every = 100; // ms

/** Shows progress on one line of a terminal, and removes it at the end. Prints nothing elsewhere. */
export class Progress {
  readonly #host: Host;
  #last = Date.now() + startsAfter - every;
  #shown = false;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Shows the progress, unless it was shown a moment ago. */
  at(text: string): void {
    const now = Date.now();
    if (this.#host.stderr.isTTY !== true || now - this.#last < every) return;
    this.#last = now;
    this.#shown = true;
    const width = (this.#host.stderr.columns || 80) - 1;
    this.#host.stderr.write(`\r\u001b[K${text.slice(0, width)}`);
  }

  /** Removes the line. Call it before anything else is printed, too. */
  clear(): void {
    if (!this.#shown) return;
    this.#shown = false;
    this.#host.stderr.write('\r\u001b[K');
  }
}
