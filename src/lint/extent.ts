import type { ExtentFact } from '../model.js';
import { otherCountry } from './countries.js';
import { isDenied } from './denial.js';
import { type NameInText, placesIn } from './names.js';
import { absent, type Comparison } from './quantity.js';
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
  const part = inSpan(passage.text.slice(zone.start, zone.end), fact, passage.text);
  if (part.figure !== 'absent')
    return part.found
      ? { ...part, found: { start: part.found.start + zone.start, end: part.found.end + zone.start } }
      : part;
  const whole = zone.isShared ? inSpan(passage.text, fact, passage.text) : absent;
  return whole.figure === 'differs' ? absent : whole;
}

function inSpan(text: string, { axis, from, to }: ExtentFact, whole: string): Comparison {
  if (isOtherAxis(text, axis)) return absent;
  const named = placesIn(text).filter((name) => !isDenied(text, name) && !isRejected(text, name));
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
  const country = swappedCountry(text, ends);
  if (country) return { figure: 'differs', found: country };
  const fitting = new Set(ends.map(({ id }) => id));
  const strays = named.filter((name) => !isEnd(name) && !near[axis]?.test(name.text) && isEndOfRoute(text, name));
  const [stray] = strays;
  if (stray && strays.length === 1 && fitting.size === 1 && extends_.test(text) && !otherBody.test(text)) {
    if (axis === 'east-west' && seas.test(stray.text)) return { figure: 'agrees', found: ends[0] as NameInText };
    return { figure: 'differs', found: stray };
  }
  const [first] = ends;
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

const axes: Readonly<Record<string, RegExp>> = {
  'north-south': /(?<!\p{L})(?:east|west)/iu,
  'east-west': /(?<!\p{L})(?:north|south)/iu,
};

/** Whether a passage names the directions of another axis only. */
function isOtherAxis(text: string, axis: string): boolean {
  const route =
    /(?<!\p{L})(north|south|east|west)(?:ern)?(?: to | and |[-–]| through to )(?:the )?(?:north|south|east|west)/iu;
  const found = route.exec(text)?.[0];
  const own = axis.split('-').some((side) => new RegExp(`(?<!\\p{L})${side}`, 'iu').test(text));
  return found !== undefined && !own && axes[axis]?.test(found) === true;
}

const isRejected = (text: string, { start }: NameInText) =>
  /(?<!\p{L})(?:not|rather than|instead of|and not)\s(?:in|at|to|from)?\s?(?:the )?$/iu.test(
    text.slice(Math.max(0, start - 22), start),
  );

/** On which side of the axis a passage puts a place: "Kaliningrad in the west", "the western end is Kaliningrad". */
function sideOf(text: string, { start, end }: NameInText, one: string, other: string): string | undefined {
  const side = `(?:${one}|${other})(?:ern(?:most)?|most)?`;
  const rest = /^[^;.|\ufffc]{0,60}/u.exec(text.slice(end, end + 60))?.[0] ?? '';
  // "at one place, in the west at another" says nothing of the first
  const isOver = new RegExp(`^,\\sin\\sthe\\s(?:\\p{L}+\\s)?${side},?\\s(?:at|by|with|near|it|is)\\s`, 'iu').test(rest);
  const behind = isOver ? '' : rest;
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
  if (after) return named(after[0]);
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
    new RegExp(`(?:^|[,\\s])in the (?:far )?${side},?\\s(?:it is |by |to |the )?(?:the )?$`, 'iu').exec(clause);
  const found = before ? named(before[0]) : undefined;
  if (found === undefined) return undefined;
  return new RegExp(
    `${opposite[found] ?? ''}(?:\\s|-|–)(?:to|and)?\\s?(?:the )?${directions[found as keyof typeof directions]}`,
    'iu',
  ).test(clause.slice(-30))
    ? undefined
    : found;
}

/** Whether a State is named as that of an end and is not: "Kaliningrad in Belarus". */
function swappedCountry(text: string, ends: readonly NameInText[]): NameInText | undefined {
  for (const end of ends) {
    const state = otherCountry(text, end);
    if (state) return state;
  }
  return undefined;
}

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
