import type { Span } from '../../lint/reading.js';
import type { Mention } from './mention.js';

const key = /^(?<id>[A-Za-z][A-Za-z0-9_-]{0,60})(?::(?<version>\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]{1,60})?))?$/;

/** Reads a bibliography key as a mention: an id, or an id with a version, as exporters can write it. */
export function keyMention(form: 'pandoc' | 'latex' | 'role', text: string, index: number, span: Span): Mention[] {
  const groups = key.exec(text)?.groups;
  if (!groups) return [];
  const { id = '', version } = groups;
  return [{ form, text, index, span, id, ...(version === undefined ? {} : { version }) }];
}
