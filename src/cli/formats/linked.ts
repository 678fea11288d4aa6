import { isNoteMark, labelMax } from '../../lint/note-mark.js';
import type { Span } from '../../lint/reading.js';
import { roleOfField } from './field.js';
import type { Kind, Piece } from './piece.js';

/** A link or a field whose words are being read. */
interface Begun {
  /** Its address, or its instruction. */
  readonly text: string;
  readonly start: number;
  readonly isMarked: boolean;
  /** Whether its words are a printed citation. */
  readonly isCitation: boolean;
}

/** The links of a part, and its fields, which Word begins, parts and ends by signs of their own. */
export class LinkedWords {
  /** The addresses and instructions that were read, each beside its words. */
  readonly pieces: Piece[] = [];
  readonly #fields: { instruction: string; begun?: Begun | undefined }[] = [];
  #label = ''; // the words since the last link began
  #isBracketed = false;

  /** Notes what is shown. */
  pass(text: string): void {
    if (this.#label.length < labelMax) this.#label += text.slice(0, labelMax);
    if (text !== '') this.#isBracketed = /[[(]$/.test(text);
  }

  begin(text: string, start: number, isCitation = false): Begun {
    this.#label = '';
    return { text, start, isMarked: this.#isBracketed, isCitation };
  }

  end({ text, start, isMarked, isCitation }: Begun, end: number, kind: Kind): void {
    const beside: Span = { start: isCitation || isNoteMark(this.#label, isMarked) ? start : end, end };
    this.pieces.push({ text, runs: [{ at: 0, from: start, kind, exact: false }], beside });
  }

  /** Begins a link or citation if an instruction makes one. */
  beginInstructed(instruction: string, start: number): Begun | undefined {
    const role = roleOfField(instruction);
    return role && this.begin(instruction, start, role === 'citation');
  }

  beginField(): void {
    this.#fields.push({ instruction: '' });
  }

  /** Adds to the instruction of the field that is open; false if none is. */
  instruct(text: string): boolean {
    const field = this.#fields.at(-1);
    if (field) field.instruction += text;
    return field !== undefined;
  }

  /** Ends the instruction of a field, before its words. Returns it if it is neither a link nor a citation. */
  partField(start: number): string {
    const field = this.#fields.at(-1);
    if (!field || field.begun) return '';
    const { instruction } = field;
    field.instruction = '';
    field.begun = this.beginInstructed(instruction, start);
    return field.begun ? '' : instruction;
  }

  endField(end: number, kind: Kind): void {
    const begun = this.#fields.pop()?.begun;
    if (begun) this.end(begun, end, kind);
  }

  get hasField(): boolean {
    return this.#fields.length > 0;
  }
}
