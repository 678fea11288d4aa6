import type { ExtentFact } from '../model.js';
import { otherCountry } from './countries.js';
import { type NameInText, placesIn, statesIn } from './names.js';
import { absent, type Comparison } from './quantity.js';
import type { Span } from './reading.js';
import { settled } from './settled.js';
import type { Passage } from './tokens.js';
import type { Zone } from './zone.js';

const extends_ =
  /(?<!\p{L})(?:stretch\w*|reach\w*|exten[dst]\w*|spans?|spann\w*|rang\w*|cover\w*|runs?|running|ran|north\w*|south\w*|east\w*|west\w*|edges?|borders?|ends?|from|limits?|N[–-]S|E[–-]W|axis|boundar\w*|begins?|starts?|stops?|lies?|between|shores?|tip|points?|goes|go|sweep\w*|marks?|bounded|all the way|frontier|coast\w*|to|territory)(?!\p{L})|->|→|–/iu;
const otherBody =
  /(?<!\p{L})(?:Eurasian Economic Union|EAEU|NATO|European Union|EU|ASEAN|Council|CSTO|CIS|OSCE|Soviet Union|USSR|empire|pipeline|trains? from|Container trains|Silk Road|Belt and Road|caravans?)(?!\p{L})/u;

// what lies where an end lies, or near: coarser, so that it neither fits nor differs
const near: Readonly<Record<string, RegExp>> = {
  'north-south':
    /^(?:Russia|India|Russian Federation|Eurasia|Siberia|Barents Sea|Kara Sea|White Sea|South Asia|Arctic.*)$/u,
  'east-west':
    /^(?:China|Russia|Russian Federation|Yellow Sea|Baltic|Baltic Sea|Pacific|Pacific Ocean|PRC|Eurasia|Arctic|Indian Ocean|Königsberg)$/u,
};
const seas = /(?:Ocean|Sea|Pacific|Atlantic|Mediterranean|Gulf|Baltic|Caspian)$/u;
const directions = { north: 'north', south: 'south', east: 'east', west: 'west' } as const;
const opposite: Readonly<Record<string, string>> = { north: 'south', south: 'north', east: 'west', west: 'east' };

/** Compares the two end points of a territory. */
export function compareExtent(passage: Passage, fact: ExtentFact, zone: Zone): Comparison {
  const part = settled(
    passage.text.slice(zone.start, zone.end),
    inSpan(passage.text.slice(zone.start, zone.end), fact, passage.text),
  );
  if (part.figure !== 'absent')
    return part.found
      ? { ...part, found: { start: part.found.start + zone.start, end: part.found.end + zone.start } }
      : part;
  const whole = zone.isShared ? settled(passage.text, inSpan(passage.text, fact, passage.text)) : absent;
  return whole.figure === 'differs' ? absent : whole;
}

function inSpan(text: string, { axis, from, to }: ExtentFact, whole: string): Comparison {
  const named = placesIn(text).filter((name) => !isRejected(text, name));
  const [ahead = '', behind = ''] = axis.split('-');
  const isEnd = ({ id }: NameInText) => id === from || id === to;
  const ends = named.filter(isEnd);
  for (const name of named) {
    const side = sideOf(text, name, ahead, behind);
    if (side === undefined) continue;
    if (name.id === from || name.id === to) {
      if (side !== (name.id === from ? ahead : behind)) return { figure: 'differs', found: name };
    } else if (!near[axis]?.test(name.text) && !(axis === 'east-west' && seas.test(name.text)) && !otherBody.test(text))
      return { figure: 'differs', found: name };
  }
  const country = ends.flatMap((end) => otherCountry(text, end) ?? [])[0];
  if (country) return { figure: 'differs', found: country };
  const across = otherAxis(text, ends, ahead);
  if (across) return { figure: 'differs', found: across };
  const fitting = new Set(ends.map(({ id }) => id));
  const strays = named.filter((name) => !isEnd(name) && !near[axis]?.test(name.text) && isEndOfRoute(text, name));
  const [stray] = strays;
  if (stray && strays.length === 1 && fitting.size === 1 && extends_.test(text) && !otherBody.test(text)) {
    if (axis === 'east-west' && seas.test(stray.text)) return { figure: 'agrees', found: ends[0] as NameInText };
    return { figure: 'differs', found: stray };
  }
  const [first] = ends;
  if (fitting.size === 1 && (endsAtState(text, axis) || !extends_.test(text))) return absent;
  if (first && fitting.size > 0) return { figure: 'agrees', found: first };
  if (
    strays.length === 2 &&
    stray &&
    isRouteBetween(text, strays) &&
    !otherBody.test(whole) &&
    /(?<!\p{L})(?:north\w*|south\w*|east\w*|west\w*|SCO|region|territory|N[–-]S|E[–-]W|stretch\w*|extend\w*|span\w*)(?!\p{L})/iu.test(
      text,
    )
  )
    return { figure: 'differs', found: stray };
  return absent;
}

const isRejected = (text: string, { start }: NameInText) =>
  /(?<!\p{L})(?:(?:not|rather than|instead of|and not)\s(?:in|at|to|from)?|(?:not|n['’]t|never)\s(?:stop|end|halt|finish)\s(?:at|in|with|short of|before))\s?(?:the )?$/iu.test(
    text.slice(Math.max(0, start - 36), start),
  );

/** On which side of the axis a passage puts a place: "Kaliningrad in the west", "the western end is Kaliningrad". */
function sideOf(text: string, { start, end }: NameInText, one: string, other: string): string | undefined {
  const behind = /^[^;.|\ufffc]{0,60}/u.exec(text.slice(end, end + 60))?.[0] ?? '';
  const side = `(?:${one}|${other})(?:ern(?:most)?|most)?`;
  const named = (found: string) => new RegExp(`(?:${one}|${other})`, 'giu')[Symbol.match](found)?.at(-1)?.toLowerCase();
  const after =
    new RegExp(
      `^,?\\s(?:(?:in|at|to)\\sthe\\s(?:far\\s|extreme\\s|very\\s)?${side}(?!\\p{L})|on (?:its|the) ${side}(?!\\p{L})|\\(${side}\\)|(?:is|marks|forms|lies at|are|was|makes)\\s(?:the|its|at the|where the region ends in the)\\s(?:far\\s)?${side}(?!\\p{L})|marks (?:the |its )?${side}(?!\\p{L})|(?:the|at the)\\s${side}\\s(?:end|edge|limit|border|tip|point|boundary|extremity))`,
      'iu',
    ).exec(behind) ??
    new RegExp(`^[^,;]{0,24}\\s\\(${side}\\)`, 'iu').exec(behind) ??
    new RegExp(`^\\s(?:is|marks)\\s[^,;]{0,40}\\s(?:ends?|begins?|edge|stops?) in the ${side}(?!\\p{L})`, 'iu').exec(
      behind,
    );
  if (after && !isOfNext(behind, after)) return named(after[0]);
  const ahead = text.slice(Math.max(0, start - 70), start);
  const clause = ahead.slice(Math.max(...[...ahead.matchAll(/[;.|\ufffc]/gu)].map(({ index }) => index + 1), 0));
  const before =
    new RegExp(
      `(?:^|[^\\p{L}])${side}\\s(?:end|edge|limit|border|boundary|point|tip|extremity|frontier|extreme|margin|flank|outpost|shore|coast|one)?\\s?(?:(?:is|was|being|are)(?: (?:given|named|taken|put|set|listed|written) (?:as|at))?|at|:|lies at|=)?\\s?(?:the\\s|at\\s|in\\s|on\\s)?(?:\\p{L}+\\s(?:of\\s))?$`,
      'iu',
    ).exec(clause) ??
    new RegExp(
      `in the ${side} (?:the region |it |the territory )?(?:begins?|starts?|ends?|stops?|reaches|borders)\\s(?:at|with|on|in|as far as|to)?\\s?(?:the\\s)?$`,
      'iu',
    ).exec(clause) ??
    new RegExp(`(?:^|[,\\s])in the (?:far )?${side},?\\s(?:it is |by |to |at |the )?(?:the )?$`, 'iu').exec(clause);
  const found = before ? named(before[0]) : undefined;
  if (found === undefined) return undefined;
  return new RegExp(
    `${opposite[found] ?? ''}(?:\\s|-|–)(?:to|and)?\\s?(?:the )?${directions[found as keyof typeof directions]}`,
    'iu',
  ).test(clause.slice(-30))
    ? undefined
    : found;
}

/** Whether a side behind a comma opens the next part of a sentence: "at Lianyungang, in the west at Kaliningrad". */
const isOfNext = (behind: string, { 0: side, index }: RegExpExecArray) =>
  side.startsWith(',') && /^,?\s(?:at|by|it|is|lies|ends|with|to)\s/iu.test(behind.slice(index + side.length));

/** The words for the other axis right beside the end points: "…, from east to west". */
function otherAxis(text: string, ends: readonly NameInText[], one: string): Span | undefined {
  const across = one === 'north' ? '(?:east to west|west to east)' : '(?:north to south|south to north)';
  const [first, last] = [ends[0], ends.at(-1)];
  if (!first || !last || first.id === last.id) return undefined;
  const behind = new RegExp(`^,?\\s(?:from )?${across}(?!\\p{L}|[^.;|]{0,40} (?:from|between) )`, 'iu').exec(
    text.slice(last.end, last.end + 60),
  );
  if (behind) return { start: last.end + behind[0].search(/\p{L}/u), end: last.end + behind[0].length };
  const start = Math.max(0, first.start - 80);
  const ahead = new RegExp(
    `(?:from )?${across},?\\s(?:(?:it|the \\p{L}+)\\s)?(?:stretch\\w*|runs?|reach\\w*|extends?|spans?|goes)\\s(?:from\\s)?(?:the\\s)?$`,
    'iu',
  ).exec(text.slice(start, first.start));
  return ahead
    ? {
        start: start + ahead.index,
        end: start + ahead.index + ahead[0].search(/(?:west|east|south|north)(?!.*(?:west|east|south|north))/iu) + 5,
      }
    : undefined;
}

/** Whether a State stands where the other end would: "down to Sri Lanka". */
const endsAtState = (text: string, axis: string) =>
  statesIn(text).some(
    (name) =>
      !near[axis]?.test(name.text) &&
      /(?<!\p{L})(?:from|down to|up to|to|until|till|as far as)\s(?:the\s)?$/iu.test(
        text.slice(Math.max(0, name.start - 16), name.start),
      ),
  );

const isEndOfRoute = (text: string, { start, end }: NameInText) =>
  !/^\s(?!in\b|Ocean|Sea)\p{Lu}/u.test(text.slice(end, end + 4)) &&
  (/(?<!\p{L})(?:to|till|until|as far as|and|from|between|with|past|beyond|down to|up to|at|reaches|near)\s(?:the\s)?(?:\p{L}+\s(?:of|in|on|at)\s)?(?:the\s)?(?:\p{Lu}\p{L}+\s(?:city|port|exclave) of )?$|(?:–|—|→|->|[|&:/(,]|^)\s*(?:the\s)?$/iu.test(
    text.slice(Math.max(0, start - 40), start),
  ) ||
    /^(?:\s(?:shores?|coast|waters|ice))?\s?(?:,? (?:to|and|till|until|at one end|at the other)(?!\p{L})|->|→|–|[|])/iu.test(
      text.slice(end, end + 24),
    ));

const isRouteBetween = (text: string, [one, other]: readonly NameInText[]) =>
  one !== undefined &&
  other !== undefined &&
  other.start - one.end < 90 &&
  /(?:\b(?:to|and|until|as far as)\b|→|->|–|\|)/u.test(text.slice(one.end, other.start)) &&
  /(?<!\p{L})(?:from|between)\s(?:the\s)?(?:\p{L}+\s){0,3}$|[|:]\s*(?:the )?$|^\s*$/iu.test(
    text.slice(Math.max(0, one.start - 40), one.start),
  );
