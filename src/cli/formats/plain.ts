import { type Reader, stretch } from './piece.js';

/** Reads a file as it stands: plain text, code, bibliographies. */
export const plain: Reader = (text) => [stretch(text, 0, 'text')];
