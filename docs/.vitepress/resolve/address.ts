const name = 'c';
const textMax = 600; // characters; some servers and chats cut longer addresses

/** The text that an address asks about. */
export const textOf = (href: string): string => new URL(href).searchParams.get(name) ?? '';

/** The address that asks about a text, or `undefined` if the text is too long for one. */
export function addressFor(href: string, text: string): string | undefined {
  const url = new URL(href);
  if (text.length > textMax) return undefined;
  if (text === '') url.searchParams.delete(name);
  else url.searchParams.set(name, text);
  return url.href;
}
