import type { CitationState } from '../citations/index.js';
import type { ParagraphState } from '../verify/index.js';
import type { Colors } from './host.js';

const colors = {
  current: 'green',
  relocated: 'cyan',
  reworded: 'yellow',
  amended: 'red',
  moved: 'red',
  retracted: 'red',
  unknown: 'red',
  verbatim: 'green',
  retypeset: 'cyan',
  changed: 'red',
  missing: 'red',
  bound: 'yellow',
  differs: 'red',
} as const;

/** A state in its colour, or other text in that colour. */
export function paintState(
  paint: Colors,
  state: CitationState | ParagraphState | 'bound' | 'differs',
  text: string = state,
): string {
  return paint[colors[state]](text);
}
