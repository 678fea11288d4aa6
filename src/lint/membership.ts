import { facts } from '../generated/facts.js';
import type { EventFact, Fact, MembershipFact } from '../model.js';
import { countries } from './countries.js';
import { mayBe } from './dates.js';
import { datesOf, placesOf, sole } from './meeting.js';
import { type NameInText, statesIn } from './names.js';
import { absent, type Comparison } from './quantity.js';
import type { Span } from './reading.js';
import { settled } from './settled.js';
import type { Passage } from './tokens.js';
import { anyOf } from './words.js';
import type { Zone } from './zone.js';

const admission = anyOf(
  'join(?:ed|s|ing)?|admi(?:t\\w*|ssion)|acced\\w*|accession|became|become|becomes|granted|grant\\w*|members?|membership|enter\\w*|entry|let in|let (?:\\w+ ){1,4}in|taken in|took in|enlarg\\w*|newcomers?|came in|come in|brought in|door (?:was )?opened|full seat|seat|expan\\w*|welcom\\w*|inducted|accepted|received|upgraded|promoted|ranks|Mitglied\\w*|membre|is in|too is|are in|took its place|went to|beigetreten|summit|gave',
);
const rival = anyOf(
  'flags?|ceremon(?:y|ies)|raised|shareholders?|observers?|dialogue partner|partner since|applied|application|applicant|asked|founded|founding|founder|set up|tested|test(?:ed)?|independence|war|memorandum|trade|resolution|debated|rules|ministers?|elections?|launched|signed|born|visited|hosted by|talks|treaty|sought|requested|candidate|nuclear device|partition',
);
const otherBody =
  /(?<!\p{L})(?:NATO|EU|European Union|ASEAN|CSTO|WTO|BRICS|Eurasian Economic Union|EAEU|OSCE|G20|UN|United Nations|SAARC|MTCR|NPT|Commonwealth|NSG|Nuclear Suppliers Group|Wassenaar|AIIB|CICA|ECO|Security Council|Australia Group|Asian Infrastructure|the (?:Bank|Fund|Commonwealth|Club|League|Treaty|Regime|Convention|Pact|Movement)|Bank|OPEC|ILO|WHO|IMF|World Bank)(?!\p{L})/u;
const otherStatus =
  /(?<!\p{L})(?:observers?|dialogue partners?|stayed away|stayed out|applied|application|founders?|founding|not (?:a |yet )?(?:full )?members?|never joined|border\w*|founded|neighbou?rs?|outside|hopes?|wants?|wish\w*|wait\w*|turned down|refused|candidates?)(?!\p{L})/iu;
// what a State did instead
const otherEnd =
  /^,? (?:\p{L}+ ){0,3}?(?:(?:refused|declined|failed|was (?:denied|refused)) (?:to join|to become|membership|admission|entry)|(?:became|remained?|is|was) (?:only )?an? (?:observer|dialogue partner)(?!\p{L}))/iu;
// what ends or hinders a membership
const contrary =
  /^(?:['’]s (?:full )?(?:membership|accession|admission|entry|seat|bid))?\s(?:(?!and )\p{L}+\s){0,2}?(?:left (?:the|in)|quit|withdr[ae]w\w*|expelled|suspended|block(?:s|ed)|vetoed|opposed|objected|resigned|lost(?! no)|revoked|barred|rejected)(?!\p{L})/iu;
const hindered =
  /(?<!\p{L})(?:block(?:s|ed|ing)|veto(?:es|ed|ing)|oppos(?:es|ed|ing)|reject(?:s|ed|ing)|except(?: for)?|without|minus)\s(?:both )?$/iu;
const host = /^\s(?:welcomed|greeted|admitted|let in|nominated|sponsored|proposed)\s(?:the )?$/iu;
const notMember =
  /^(?: and \p{L}+)?\s(?:(?:was|is|were|did|has|had|does)(?:\s(?:\p{L}+\s)?(?:not|never)|n['’]t)|never)\s(?!only)[^.;|]*/iu;
// a status of less than a full member
const lesser =
  /^(?:,? and \p{L}+)?\s(?:was|were|became|becomes|got|received|obtained|gained)\s(?:\p{L}+\s){0,2}?(?<status>observer status|(?:an )?observers?|(?:a )?dialogue partners?|(?:an )?associate (?:membership|members?)|candidate status|guest status)(?!\p{L})(?<rest>[^.;|\ufffc]*)/iu;
// when others became members; a passage that says so speaks of them
const joined: Readonly<Record<string, string>> = {
  Iran: '2023',
  Belarus: '2024',
  China: '2001',
  Russia: '2001',
  Kazakhstan: '2001',
  Kyrgyzstan: '2001',
  Tajikistan: '2001',
  Uzbekistan: '2001',
};

/** Compares the State that became a member, and the time and place of its admission. */
export function compareMembership(
  passage: Passage,
  fact: MembershipFact,
  zone: Zone,
  others: readonly Fact[],
): Comparison {
  const part = settled(passage.text, inSpan(passage, fact, zone, others));
  if (part.figure !== 'absent' || !zone.isShared) return part;
  const whole = settled(passage.text, inSpan(passage, fact, { ...zone, start: 0, end: passage.text.length }, others));
  if (whole.figure !== 'differs') return whole;
  return absent;
}

function inSpan(passage: Passage, fact: MembershipFact, zone: Zone, others: readonly Fact[]): Comparison {
  const { text } = passage;
  const part = text.slice(zone.start, zone.end);
  const event = facts.find(
    (one): one is typeof one & EventFact => one.kind === 'event' && one.about.some((id) => id === fact.grantedAt),
  );
  const isBrief =
    part
      .replaceAll(/[^\p{L} ]/gu, '')
      .trim()
      .split(/\s+/u).length <= 4;
  const isAdmission = isBrief || new RegExp(admission.source, 'iu').test(zone.isShared ? text : part);
  if (otherBody.test(part) && !/SCO|Shanghai/.test(part)) return absent;
  const taken = new Set(others.flatMap((other) => (other.kind === 'membership' ? [other.state as string] : [])));
  const states = statesIn(text);
  // a State is a place only behind a preposition; else it is what became a member
  const cities = (event ? placesOf(passage, event.place, countries[event.place], zone, admission, rival) : []).filter(
    ({ item }) =>
      /(?<!\p{L})(?:in|at)\s$/iu.test(text.slice(Math.max(0, item.start - 4), item.start)) ||
      !states.some(({ start }) => start === item.start),
  );
  const named = states.filter(
    ({ start, end }) =>
      start >= zone.start &&
      end <= zone.end &&
      !cities.some(({ item }) => item.start <= start && end <= item.end && item.id !== fact.state),
  );
  const own = named.find(({ id, start }) => id === fact.state && !isRejected(text, start));
  const dates =
    event && isAdmission
      ? datesOf(passage, event.date, whenZone(passage, zone), admission, rival).filter(
          ({ item }) =>
            !(item.year !== undefined && item.year <= 2001) &&
            !(isLatest(text, item) && item.year !== undefined && item.year > Number(event.date.slice(0, 4))),
        )
      : [];
  const isTimely = dates.some(({ isRight }) => isRight);
  const wrongDate = isTimely ? undefined : sole(dates, ({ start, end }) => text.slice(start, end));
  const less = own && lesserStatus(text, own);
  const isPlaced = cities.some(({ isRight }) => isRight);
  const wrongPlace = isPlaced ? undefined : sole(cities, ({ text: name }) => name);
  if (own && isNoMember(text, own, states)) return absent;
  if (own && otherEnd.test(text.slice(own.end, own.end + 60)) && !less) return absent;
  if (less) {
    const times = passage.tokens.filter((token) => token.date && token.start >= zone.start && token.end <= zone.end);
    const isThen = event && times.length > 0 && times.every(({ date }) => date && mayBe(date, event.date));
    return isThen ? { figure: 'differs', found: less } : absent;
  }
  if (own) {
    if (!isAdmission) return absent;
    if (wrongPlace && !isCapitalOf(wrongPlace, own) && !/observer/i.test(part))
      return { figure: 'differs', found: wrongPlace };
    if (wrongDate) return { figure: 'differs', found: wrongDate };
    return { figure: 'agrees', found: own };
  }
  if (!isAdmission || wrongDate || wrongPlace) return absent;
  const candidates = named.filter(
    (name) =>
      !taken.has(name.id ?? '') &&
      !(name.id !== undefined && name.id === countries[event?.place ?? '']) &&
      !isElsewhere(passage, name) &&
      isSubject(text, name),
  );
  const strangers = candidates.filter(({ id }) => !facts.some((one) => one.kind === 'membership' && one.state === id));
  const meant = strangers.length > 0 ? strangers : candidates;
  const [only] = meant;
  if (!only || new Set(meant.map((name) => name.text)).size !== 1) return absent;
  const clause = clauseOf(text, only.start);
  if (
    otherStatus.test(clause) &&
    !/until then|(?:had been|once|formerly|previously|long) an? (?:observer|dialogue)/i.test(text)
  )
    return absent;
  const year = joined[only.text];
  if (year && text.includes(year) && !isTimely) return absent;
  return { figure: 'differs', found: only };
}

/** Whether a passage says of a State that it left, was kept out or let another State in. */
function isNoMember(text: string, own: NameInText, states: readonly NameInText[]): boolean {
  const behind = text.slice(own.end, own.end + 90);
  const next = states.find(({ start }) => start > own.end);
  const denial = notMember.exec(behind)?.[0];
  return (
    contrary.test(behind) ||
    hindered.test(text.slice(Math.max(0, own.start - 24), own.start)) ||
    (next !== undefined && host.test(text.slice(own.end, next.start))) ||
    (denial !== undefined &&
      !/(?<!\p{L})(?:until|till|before|alone|hesitate|fail|doubt\w*|regret\w*|refuse)(?!\p{L})/iu.test(denial))
  );
}

/** The status of less than a full member that a passage says a State was given, if it says no more. */
function lesserStatus(text: string, own: NameInText): Span | undefined {
  const match = lesser.exec(text.slice(own.end, own.end + 200));
  const { status = '', rest = '' } = match?.groups ?? {};
  if (!match || /(?<!\p{L})(?:full|members?|membership|joined|before|until)(?!\p{L})/iu.test(rest)) return undefined;
  const start = own.end + match[0].indexOf(status);
  return { start, end: start + status.length };
}

/** Whether a date is only that by which something had happened. */
const isLatest = (text: string, { start }: Span) =>
  /(?<!\p{L})by (?:the (?:end|beginning|start) of )?$/iu.test(text.slice(Math.max(0, start - 24), start));

/** Where the time of an admission stands: in the citation's own part or, if that has none, in the whole passage. */
function whenZone(passage: Passage, zone: Zone): Zone {
  const hasOwn = passage.tokens.some(({ date, start, end }) => date && start >= zone.start && end <= zone.end);
  return hasOwn || !zone.isShared ? zone : { ...zone, start: 0, end: passage.text.length };
}

const isRejected = (text: string, start: number) =>
  /(?<!\p{L})(?:not|rather than|instead of|unlike)\s(?:to\s)?$/iu.test(text.slice(Math.max(0, start - 16), start));
const isCapitalOf = (place: { start: number; end: number }, name: NameInText) => place.start === name.start;

/** Whether a State is named for another reason than that it became a member: where, with whom, against whom. */
function isElsewhere({ text }: Passage, { start, end }: NameInText): boolean {
  const ahead = text.slice(Math.max(0, start - 28), start);
  return (
    isRejected(text, start) ||
    /(?<!\p{L})(?:in|at|from|with|against|on|borders?|near|unlike|like|after|before|between|hosted by|of the)\s(?:the )?$/iu.test(
      ahead,
    ) ||
    /^['’]s (?:capital|border|trade|army|neighbou?r|president|rival)/u.test(text.slice(end, end + 12))
  );
}

/** Whether a State stands where a sentence or a list has what became a member. */
const isSubject = (text: string, { start, end }: NameInText) =>
  /(?:^|[.:;,|(>\ufffc–—-]|(?<!\p{L})(?:to|and|of|for|admitted|welcomed|accepted|let|brought|took|as|when|that|by|is|was|namely|one|other|both|grants?|made|gave|inducted|granted|then|where|which|saw|with|Republic of|the|too|also|only|both|accession of|admits|admitting|include[sd]?|received|State)\s)\s*["“*]*$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  ) && !/^-?[\p{L}]/u.test(text.slice(end, end + 1));

function clauseOf(text: string, start: number): string {
  const ahead = text.slice(Math.max(0, start - 200), start);
  const from = Math.max(...[...ahead.matchAll(/[;.|\ufffc]/gu)].map(({ index }) => index + 1), 0);
  return ahead.slice(from) + (/^[^;.|\ufffc]{0,200}/u.exec(text.slice(start, start + 200))?.[0] ?? '');
}
