import { type Node, parseTree } from 'jsonc-parser';
import { markdown } from './markdown.js';
import { Flow, type Part, type Piece } from './piece.js';
import { plain } from './plain.js';

/**
 * Reads a Jupyter notebook, cell by cell: Markdown as such, code and what it printed as code. Returns nothing if the
 * text is no notebook.
 */
export function notebook(text: string): Part[] | undefined {
  const root = treeOf(text);
  const cells = get(root, 'cells') ?? get(get(root, 'worksheets')?.children?.[0], 'cells'); // as in nbformat 3
  if (cells?.type !== 'array') return undefined;
  return (cells.children ?? []).flatMap((cell, index) => {
    const type = get(cell, 'cell_type')?.value;
    const source = textOf(text, get(cell, 'source') ?? get(cell, 'input'), type === 'code' ? 'code' : 'text');
    const printed = (get(cell, 'outputs')?.children ?? []).flatMap((output) => [
      get(output, 'text'),
      ...(get(output, 'data')?.children ?? []).map((item) => item.children?.[1]),
    ]);
    const outputs = printed.map((item) => textOf(text, item, 'code')).filter((piece) => piece.text !== '');
    return [source, ...outputs].map((piece, number): Part => {
      const pieces =
        type === 'code' || number > 0 ? asCode(piece) : (type === 'markdown' ? markdown : plain)(piece.text);
      return { cell: index + 1, text: piece.text, pieces, within: { text, piece } };
    });
  });
}

/** The tree of a JSON text, unless it nests too deeply to be read. */
function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The value of a property of an object. */
function get(node: Node | undefined, name: string): Node | undefined {
  if (node?.type !== 'object') return undefined;
  return node.children?.find((property) => property.children?.[0]?.value === name)?.children?.[1];
}

const asCode = ({ text }: Piece): Piece[] => [{ text, runs: [{ at: 0, from: 0, kind: 'code', exact: true }] }];

/** The text of a string, or of a list of strings, as a piece of the JSON. */
function textOf(json: string, node: Node | undefined, kind: 'code' | 'text'): Piece {
  const flow = new Flow();
  const strings = node?.type === 'array' ? (node.children ?? []) : node ? [node] : [];
  for (const string of strings) {
    if (string.type !== 'string') continue;
    const end = string.offset + string.length - 1;
    let at = string.offset + 1;
    const sign = /\\(?:u[0-9a-fA-F]{4}|[^u])/g;
    sign.lastIndex = at;
    for (let found = sign.exec(json); found && found.index < end; found = sign.exec(json)) {
      flow.put(json.slice(at, found.index), at, kind);
      flow.put(JSON.parse(`"${found[0]}"`), found.index, kind, false);
      at = sign.lastIndex;
    }
    flow.put(json.slice(at, end), at, kind);
  }
  return flow.piece();
}
