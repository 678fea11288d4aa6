// each table is a list of words for one role in a sentence; attribution.ts has the structures in which they count

/** Nouns for texts, people and bodies that can state something. */
export const documents =
  'post|thread|forum|article|paper|piece|essay|text|source|sources|report|reports|document|chronicle|website|press release|statement|communiqu[ée]|speech|interview|press|media|newspaper|journal|book|chapter|study|survey|record|dataset|statistics|figures?|data|estimates?|counts?|calculations?|reckoning|account|accounts|poll|footnote|table';
export const people =
  'author|authors|poster|writer|writers|speaker|speakers|spokesman|spokeswoman|spokesperson|official|officials|minister|secretary-general|secretary general|director|president|head|chief|chairman|chair|ambassador|diplomats?|experts?|analysts?|critics?|scholars?|historians?|researchers?|journalists?|observers|leaders?|delegates?|delegation|envoys?|representatives?|sceptics|skeptics|supporters|proponents|contributor|commentators?|economists?|handle';
export const bodies =
  'organi[sz]ation|alliance|bloc|secretariat|ministry|ministries|government|governments|agency|committee|council|structure|bureau|office|service|authorities|SCO|RATS|UN|UNODC|Alimov';

/** Nouns after "according to" that are no source: what was planned, ruled or usual. */
export const measures =
  'plans?|schedules?|timetables?|laws?|customs?|rules?|tradition|traditions|procedures?|protocol|protocols|principles?|criteria|standards?|norms?|needs?|size|age|ages|kinds?|types?|regions?|country|countries|statutes?|charters?|treaty|treaties|agreements?|conventions?|constitution|mandate|programme|program|agenda|strategy|doctrine|budget|season|weather|rank|seniority|means|taste|wishes|hoyle|design|merit|weight|population|capacity|ability|circumstances|instructions|orders';

/** Verbs for saying that have no other sense behind such a subject. */
export const sayings =
  'says?|said|saying|wrote|writes?|written|argues?|argued|asserts?|asserted|alleges?|alleged(?=\\sthat)|contends?|contended|insists?|insisted|declares?|declared|announces?|announced|tells|told|claimed|stated|reported|estimated|reckons?|reckoned|believes?|believed|thinks?|suggests?|suggested|affirms?|affirmed|remarks?|remarked|mentions?|mentioned|observes?|noted|points? out|pointed out|maintains? that|maintained that|holds? that|held that|adds? that|added that|finds? that|found that';

/** Verbs for saying that are also plural nouns: behind a body or a name, the next word decides. */
export const ambiguous =
  'claims?|reports?(?!\\sto(?!\\p{L}))|estimates?|(?<!(?:the|member|its|these|of)\\s)states|state(?=\\sthat)|lists?|counts?|counted|listed|notes?';

/** Adverbs and auxiliaries between a subject and its verb. */
export const between =
  'also|itself|himself|herself|themselves|only|merely|further|then|now|once|later|first|has|have|had|would|still|even|simply|repeatedly|often|always|never tires of|alone|proudly|explicitly|again';

/** Words that by themselves say that something is not certain. */
export const doubtful =
  'reportedly|allegedly|purportedly|purported|supposedly|ostensibly|unverified|unconfirmed|unproven|unsubstantiated|self-reported|self-declared|self-described|so it (?:says|said)|no longer (?:holds?|true|the case|accurate|correct)';

/** Words that say so only of a claim: a border can be disputed, too, and a suspect questioned. */
export const qualifying =
  'disputed|contested|claimed|alleged|supposed|so-called|questioned|questionable|contradicted|controversial|debatable|disputable|contestable|doubted|doubtful|dubious|outdated|out of date|exaggerated|overstated|inflated|inaccurate|incorrect|mistaken|wrong|false|refuted|rejected|an overstatement|an exaggeration';

/** Nouns for a claim, and for what the facts count. */
export const claims =
  'claims?|figures?|numbers?|shares?|counts?|statements?|assertions?|estimates?|totals?|percentages?|proportions?|facts?|data|statistics|records?|tally|tallies|reports?|accounts?|success(?:es)?|achievements?|arrests|extraditions|seizures|attacks|strength|size|accuracy|truth';

/** What somebody claims without stating anything. */
export const claimed =
  'responsibility|victory|credit|lives|asylum|sovereignty|descent|victims|territory|territories|land|islands?|the (?:islands?|territor|region|sea|land|throne|area)';
