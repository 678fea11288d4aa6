import type { Host } from './host.js';

const startsAfter = 300; // ms; what is done sooner needs no progress
const every = 100; // ms

/** Tells how long work goes on, on one line of a terminal that is gone in the end; elsewhere it says nothing. */
export class Progress {
  readonly #host: Host;
  #last = Date.now() + startsAfter - every;
  #shown = false;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Shows where the work is, if it is time to. */
  at(text: string): void {
    const now = Date.now();
    if (this.#host.stderr.isTTY !== true || now - this.#last < every) return;
    this.#last = now;
    this.#shown = true;
    const width = (this.#host.stderr.columns || 80) - 1;
    this.#host.stderr.write(`\r\u001b[K${text.slice(0, width)}`);
  }

  /** Takes the line away; also before anything else is printed. */
  clear(): void {
    if (!this.#shown) return;
    this.#shown = false;
    this.#host.stderr.write('\r\u001b[K');
  }
}
