import { type DateInText, mayBe } from './dates.js';
import { isDenied } from './denial.js';
import { type NameInText, placesIn, statesIn } from './names.js';
import type { Span } from './reading.js';
import { distance, type Passage, tokenAt } from './tokens.js';
import { anyOf } from './words.js';

/** Words for the meetings that the facts tell of. */
export const meeting = anyOf(
  'summits?|events?|side-event|meetings?|meet|meets|met|gather\\w*|assembl\\w*|conven(?:e|ed|es|ing)|came together|come together|held|hold|hosts?|hosted|took place|takes place|take place|conference|talks|sat down|welcom\\w*|saw|convocation|session of the (?:heads|council)|heads of (?:state|the)|leaders|host city|venue|organi[sz]ed|get-together|staged|Gipfel\\w*|sommet|саммит\\w*|встреч\\w*|stattgefunden|statt',
);
// what has a date or a place of its own and is no such meeting
const other = anyOf(
  'resolutions?|votes?|estimate\\w*|opened|declarations?|communiqu[ée]s?|agreements?|treat(?:y|ies)|conventions?|memorand\\w*|statutes?|charters?|founded|founding|foundation|established|establishment|set up|created|expo|fair|exhibition|anniversar\\w*|commission|session of the commission|general assembly|observers?|applied|application|seat|seated|headquartered|born|elected|published|accessed|retrieved|report|signed|signing|adopted|ratified|entered into force|war|independence|built|renamed|called|known as|ruled|tested|test|lectures?|interview|secretariat|cooperation goes back|protocol|moved|follow-up|office|chairmanship|presidency|birthday|election|decree|project|programme|program|flags?|ceremon(?:y|ies)|raised',
);
const another =
  /(?<!\p{L})(?:followed|preceded|follow-on|earlier|later|previous\w*|next|before|after|since|former|last|first held|prior|preceding|subsequent|successor|predecessor|following|until|anniversary|as in|like that of|compared|similar|like lines|again|already|a year (?:after|before)|months? (?:after|before))(?!\p{L})/iu;

const reach = 34;

interface Found<Item> {
  readonly item: Item;
  readonly isRight: boolean;
}

const near = (passage: Passage, pattern: RegExp, at: number) =>
  Math.min(
    1000,
    ...[...passage.text.matchAll(pattern)].map(({ index }) => distance(passage, tokenAt(passage, index), at)),
  );

/** Whether a date or a place belongs to a meeting, and to no other thing that the passage names. */
function isOfMeeting(passage: Passage, { start }: Span, role: RegExp, rival: RegExp): boolean {
  const at = tokenAt(passage, start);
  const own = near(passage, role, at);
  const others = near(passage, rival, at);
  const clause = clauseOf(passage.text, start);
  if (clause.search(rival) >= 0 && clause.search(role) < 0) return false;
  return others > reach ? true : own <= reach && own <= others;
}

const clauseOf = (text: string, start: number) =>
  (/[^,;:.(|\ufffc]{0,60}$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '') +
  (/^[^,;:.)|\ufffc]{0,40}/u.exec(text.slice(start, start + 40))?.[0] ?? '');

/** Whether the words right before a date or place set it apart from the meeting: "a year after Tashkent". */
function isAnother({ text }: Passage, { start, end }: Span, isState: boolean): boolean {
  const ahead = text.slice(Math.max(0, start - 40), start);
  const clause = ahead.slice(Math.max(...[...ahead.matchAll(/[,;.:(|\ufffc]/gu)].map(({ index }) => index + 1), 0));
  const behind = /^[^,;.:)|\ufffc]{0,40}/u.exec(text.slice(end, end + 40))?.[0] ?? '';
  const around =
    isState || /^ (?:summit|meeting)/.test(behind)
      ? clause.replace(/(?<!\p{L})(?:since|last|until)\s(?:the (?:\p{L}+ (?:of|in|at) )?)?$/iu, '')
      : clause;
  return another.test(around) || another.test(behind);
}

const denied = (text: string, { start, end }: Span) =>
  isDenied(text, { start, end }) ||
  (/(?<!\p{L})(?:not|rather than|instead of|nor|and not|never)\s(?:in|at|on|the|until|for)?\s?(?:the )?$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  ) &&
    !/^[^,.;]{0,10} only/.test(text.slice(end, end + 16)));

/** The dates of a passage that are given for a meeting. */
export function datesOf(
  passage: Passage,
  edtf: string,
  zone: Span,
  role: RegExp = meeting,
  rival: RegExp = other,
): Found<DateInText>[] {
  return passage.tokens.flatMap((token) => {
    const { date } = token;
    if (!date || token.start < zone.start || token.end > zone.end) return [];
    const isRight = mayBe(date, edtf) && (date.year !== undefined || date.months.length > 0);
    if (denied(passage.text, token) || isLabel(passage.text, token)) return [];
    if (!isRight && date.months.length === 0 && near(passage, role, tokenAt(passage, token.start)) > 16) return [];
    if (!isRight && (isAnother(passage, token, role !== meeting) || !isOfMeeting(passage, token, role, rival)))
      return [];
    return [{ item: date, isRight }];
  });
}

/** Whether a year is part of a name: Expo 2017, resolution 1701 (2006). */
const isLabel = (text: string, { start, end }: Span) =>
  end - start === 4 &&
  /(?:\b[Ee]xpo|\bEXPO|\b[A-Z]{3,6}|\d \(|[”"»]|\bp\.|\bpp\.|\d[–-])[\s\u00a0]?$/u.test(
    text.slice(Math.max(0, start - 8), start),
  ) &&
  !/SCO\s$/.test(text.slice(Math.max(0, start - 5), start));

/** The places and States of a passage that are given for where a meeting was held. */
export function placesOf(
  passage: Passage,
  place: string,
  country: string | undefined,
  zone: Span,
  role: RegExp = meeting,
  rival: RegExp = other,
): Found<NameInText>[] {
  const { text } = passage;
  const cities = placesIn(text).map((name) => ({ name, isRight: name.id === place, isState: false }));
  const states = statesIn(text)
    .filter((name) => !cities.some((city) => city.name.start <= name.start && name.end <= city.name.end))
    .map((name) => ({ name, isRight: name.id !== undefined && name.id === country, isState: true }));
  return [...cities, ...states].flatMap(({ name, isRight, isState }): Found<NameInText>[] => {
    if (name.start < zone.start || name.end > zone.end || denied(text, name)) return [];
    if (isRight && (role !== meeting || isOfMeeting(passage, name, role, rival) || cities.length === 1))
      return [{ item: name, isRight }];
    if (isRight) return [];
    if (isAnother(passage, name, role !== meeting) || !isOfMeeting(passage, name, role, rival)) return [];
    const ahead = text.slice(Math.max(0, name.start - 24), name.start);
    const behind = text.slice(name.end, name.end + 30);
    const isPlaced =
      /(?<!\p{L})(?:in|at|to)\s(?:the (?:city|capital) of\s)?$/iu.test(ahead) ||
      /^,?\s?(?:\(|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|summer|spring|late|early|in \w+ (?:19|20)\d\d|(?:19|20)\d\d)/iu.test(
        behind,
      ) ||
      /^(?:['’]s)?\s(?:(?:is|was|were|had been|acted as|served as|played)\s)?(?:the\s)?(?:hosts?|hosted|host to|summit|meeting|event|gathering|saw|side event|special event|venue|place|welcom\w+|received)(?!\p{L})/iu.test(
        behind,
      ) ||
      (/(?:[:|(,–—]|^|\d)\s*$/u.test(ahead) && /^\s*(?:[:|),.;–—\ufffc(]|$)/u.test(behind) && !isState) ||
      (isState && /(?:[|:(]|^)\s*$/u.test(ahead) && /^\s*(?:[|),:]|$)/u.test(behind)) ||
      /(?:hosted by|venue (?:was|is|:)|place (?:was|is)?|venue|city|host,|host|city of|host city)\s?(?:was|is|:)?\s?$/iu.test(
        ahead,
      );
    if (!isPlaced) return [];
    if (
      isState &&
      !/(?:in|at|host\w*,?|by|:|\||^|\()\s?$/iu.test(ahead) &&
      !/^(?:['’]s)?\s(?:was|is|hosted|hosts|host|saw)/iu.test(behind)
    )
      return [];
    return [{ item: name, isRight }];
  });
}

/** The one thing that a passage gives; if it gives several, it is open which is meant. */
export function sole<Item extends Span>(
  found: readonly Found<Item>[],
  textOf: (item: Item) => string,
): Span | undefined {
  const [first] = found;
  return first && new Set(found.map(({ item }) => textOf(item))).size === 1 ? first.item : undefined;
}
