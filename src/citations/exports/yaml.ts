/** A value that {@link yaml} can write: text, numbers, lists and mappings of them; `undefined` leaves a field out. */
export type YamlValue = string | number | readonly YamlValue[] | YamlMapping;

interface YamlMapping {
  readonly [field: string]: YamlValue | undefined;
}

/** Writes a mapping as block YAML. All text is quoted, so that `1.10`, a date or `no` stays text. */
export function yaml(mapping: YamlMapping, indent = ''): string {
  return Object.entries(mapping)
    .map(([field, value]) => (value === undefined ? '' : `${indent}${field}:${after(value, indent)}`))
    .join('');
}

function after(value: YamlValue, indent: string): string {
  if (typeof value === 'number') return ` ${value}\n`;
  if (typeof value === 'string') return ` ${quoted(value)}\n`;
  if (isList(value)) return `\n${value.map((item) => listItem(item, `${indent}  `)).join('')}`;
  return `\n${yaml(value, `${indent}  `)}`;
}

function listItem(item: YamlValue, indent: string): string {
  if (typeof item === 'number' || typeof item === 'string' || isList(item)) return `${indent}-${after(item, indent)}`;
  return `${indent}- ${yaml(item, `${indent}  `).trimStart()}`;
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

/** JSON's escapes are YAML's too; JSON leaves some characters bare that YAML does not allow in a file. */
function quoted(text: string): string {
  const bare = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
  return JSON.stringify(text).replaceAll(bare, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
