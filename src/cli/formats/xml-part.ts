import type { Addresses } from './addresses.js';
import { type Aside, withAsides } from './asides.js';
import { LinkedWords } from './linked.js';
import type { Prefixes } from './namespaces.js';
import { Flow, type Kind, type Part } from './piece.js';
import type { Vocabulary } from './vocabulary.js';
import type { WordNotes } from './word-notes.js';
import { readXml } from './xml.js';

/** What an XML part refers to in other parts. */
interface Others {
  readonly addresses?: Addresses | undefined;
  /** The notes by the elements that call them. */
  readonly notes?: ReadonlyMap<string, WordNotes>;
}

/** The text of an XML part, a line per paragraph or row; its lines are those of that text, since nobody sees the XML. */
export function xmlPart(name: string, xml: string, words: Vocabulary, { addresses, notes }: Others = {}): Part {
  const flow = new Flow();
  const linked = new LinkedWords();
  const links: { readonly depth: number; readonly begun: ReturnType<LinkedWords['begin']> }[] = [];
  const asides: Aside[] = [];
  const openAsides: { readonly start: number; readonly mark: Aside['mark'] }[] = [];
  const breaks: number[] = [];
  const open: Kind[] = ['text'];
  const within = { deleted: 0, text: 0, instruction: 0, cell: 0 };
  let mark: Aside['mark']; // of the note that comes next
  let isRaised = false;
  let isHidden = false; // the run is, as Word hides text

  const kind = () => open.at(-1) ?? 'text';
  const put = (text: string, own = kind()) => {
    if (within.deleted > 0) return;
    flow.put(text, flow.length, isHidden ? 'comment' : own);
    linked.pass(text);
  };
  const endLine = (isParagraph: boolean) => {
    const isInLine = within.cell > 0 || openAsides.length > 0;
    put(isInLine ? ' ' : '\n');
    if (isParagraph && !isInLine) breaks.push(flow.length);
  };
  const beginLink = (target: string | undefined, own: Addresses | undefined) => {
    const address = own && target !== undefined ? own.byName.get(target) : target;
    if (address === undefined || within.deleted > 0) return;
    own?.shown.add(target ?? '');
    links.push({ depth: open.length, begun: linked.begin(address, flow.length) });
  };
  const beginInstructed = (instruction: string) => {
    const begun = within.deleted > 0 ? undefined : linked.beginInstructed(instruction, flow.length);
    if (begun) links.push({ depth: open.length, begun });
    else put(instruction, 'code');
  };
  const turnField = (type: string | undefined) => {
    if (type === 'begin') return linked.beginField();
    put(linked.partField(flow.length), 'code');
    if (type === 'end') linked.endField(flow.length, kind());
  };
  const endAside = () => {
    const { start, mark: own } = openAsides.pop() ?? { start: 0, mark: undefined };
    if (start < flow.length) asides.push({ start, end: flow.length, mark: own });
  };
  const callNote = (call: string, id = '') => {
    const note = openAsides.length > 0 ? undefined : notes?.get(call)?.take(id);
    if (!note || within.deleted > 0) return;
    const start = flow.length;
    openAsides.push({ start, mark: { start, end: start } });
    isRaised = false;
    read(note.xml, note.addresses, note.prefixes);
    endAside();
  };
  const read = (part: string, own: Addresses | undefined, prefixes?: Prefixes): Prefixes =>
    readXml(
      part,
      {
        open(element, attributes) {
          open.push((Object.hasOwn(words.kinds, element) && words.kinds[element]) || kind());
          if (words.deleted.includes(element)) within.deleted++;
          if (words.text.includes(element)) within.text++;
          if (element === words.cell) within.cell++;
          if (element === 'w:instrText') within.instruction++;
          if (element === 'w:vertAlign') isRaised = attributes['w:val'] === 'superscript';
          if (element === 'w:vanish') isHidden = !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '');
          if (element === 'w:fldChar') turnField(attributes['w:fldCharType']);
          if (element === 'w:fldSimple') beginInstructed(attributes['w:instr'] ?? '');
          if (element === words.noteMark) mark = { start: flow.length, end: flow.length };
          if (words.asides.includes(element)) {
            openAsides.push({ start: flow.length, mark: element === words.note ? mark : undefined });
            mark = undefined;
          }
          if (Object.hasOwn(words.signs, element)) put(words.signs[element] ?? '');
          callNote(element, attributes['w:id']);
          beginLink(attributes[words.link], own);
        },
        text(text) {
          if (within.instruction > 0) {
            if (!linked.instruct(text)) put(text, 'code');
          } else if (within.text > 0) {
            const shown = words.isCollapsed ? text.replaceAll(/[ \t\r\n]+/g, ' ') : text;
            put(isRaised && /^\d/.test(shown) ? `^${shown}` : shown);
          }
        },
        close(element) {
          const link = links.at(-1)?.depth === open.length ? links.pop() : undefined;
          if (link) linked.end(link.begun, flow.length, kind());
          open.pop();
          if (element === words.cell) {
            within.cell--;
            put(' | ');
          }
          if (words.blocks.includes(element)) endLine(true);
          if (element === words.row) endLine(false);
          if (element === words.table && within.cell === 0 && openAsides.length === 0) breaks.push(flow.length);
          if (words.asides.includes(element)) endAside();
          if (element === words.noteMark && mark) mark = { ...mark, end: flow.length };
          if (words.deleted.includes(element)) within.deleted--;
          if (words.text.includes(element)) within.text--;
          if (element === 'w:instrText') within.instruction--;
          if (element === 'w:r') isHidden = isRaised = false;
        },
      },
      prefixes,
    );

  read(xml, addresses);
  while (linked.hasField) turnField('end'); // cut short
  const piece = { ...flow.piece(), isLinewise: true };
  return { name, text: piece.text, pieces: withAsides([piece, ...linked.pieces], asides, breaks) };
}
