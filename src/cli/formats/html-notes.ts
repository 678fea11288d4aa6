import type { Span } from '../../lint/reading.js';
import { isBlock } from '../html.js';
import type { Aside } from './asides.js';

/** An element that is open. */
interface Open {
  readonly name: string;
  readonly start: number;
  /** Its own ids, and those of elements in it that stand in a line. */
  readonly ids: string[];
}

const idsMax = 20; // of one block; what has more is no note
const lists = new Set(['table', 'ul', 'ol', 'dl']);

/** The notes of a page: each element with an id that one mark above it links to. */
export class HtmlNotes {
  /** Where a block has ended that is no part of a table or a list. */
  readonly breaks: number[] = [];
  readonly #open: Open[] = [];
  readonly #blocks = new Map<string, Span>();
  readonly #marks = new Map<string, Span[]>();
  #lists = 0;

  open(name: string, { id, name: anchor }: Readonly<Record<string, string>>, start: number): void {
    const own = name === 'a' && anchor !== id ? [id, anchor] : [id];
    this.#open.push({ name, start, ids: own.filter((one) => one !== undefined) });
    if (lists.has(name)) this.#lists++;
  }

  close(end: number): void {
    const { name = '', start = 0, ids = [] } = this.#open.pop() ?? {};
    if (lists.has(name)) this.#lists--;
    if (!isBlock(name)) {
      const around = this.#open.at(-1)?.ids;
      around?.push(...ids.slice(0, idsMax - around.length));
      return;
    }
    for (const id of ids) if (!this.#blocks.has(id)) this.#blocks.set(id, { start, end });
    if (this.#lists === 0) this.breaks.push(end);
  }

  /** Notes a mark, and the id that it links to. */
  mark(id: string, span: Span): void {
    const marks = this.#marks.get(id);
    if (marks) marks.push(span);
    else this.#marks.set(id, [span]);
  }

  /** The notes below their marks; one with several marks could belong to the sentence of each. */
  get asides(): Aside[] {
    return [...this.#marks].flatMap(([id, [mark, ...others]]) => {
      const block = this.#blocks.get(id);
      return block && mark && others.length === 0 && mark.end <= block.start ? [{ ...block, mark }] : [];
    });
  }
}

/** Whether a link says of itself that it is the mark of a note. */
export const saysNote = ({ role = '', class: names = '', ...others }: Readonly<Record<string, string>>): boolean =>
  /(?:^|\s)(?:doc-)?noteref(?:\s|$)/.test(`${role} ${others['epub:type'] ?? ''}`) ||
  /(?:^|\s)footnote-ref(?:\s|$)/.test(names);
