const openDocument = 'urn:oasis:names:tc:opendocument:xmlns';

/** The usual prefixes of namespaces, by which elements are known here. A document may use others. */
const usual: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  [`${openDocument}:text:1.0`]: 'text',
  [`${openDocument}:table:1.0`]: 'table',
  [`${openDocument}:office:1.0`]: 'office',
  [`${openDocument}:drawing:1.0`]: 'draw',
  'http://www.w3.org/1999/xlink': 'xlink',
};

/** The prefixes that a document uses in place of the usual ones. */
export class Prefixes {
  readonly #usual = new Map<string, string>();

  /** Reads the declarations among the attributes of an element. */
  declare(attributes: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(attributes)) {
      if (!name.startsWith('xmlns') || !Object.hasOwn(usual, value)) continue;
      const own = name.slice('xmlns:'.length);
      if (own !== usual[value]) this.#usual.set(own, usual[value] ?? '');
    }
  }

  /** A name with the usual prefix. */
  name(name: string): string {
    if (this.#usual.size === 0) return name;
    const colon = name.indexOf(':');
    const prefix = this.#usual.get(name.slice(0, Math.max(0, colon)));
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
  }

  /** Attributes by their names with usual prefixes; those without a prefix are in no namespace. */
  attributes(own: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    if (this.#usual.size === 0) return own;
    return Object.fromEntries(
      Object.entries(own).map(([name, value]) => [name.includes(':') ? this.name(name) : name, value]),
    );
  }
}
