import type { FactId, FactMap } from '../generated/facts.js';
import type { QuantityFact } from '../model.js';

/** The ids of the facts that count something. */
type QuantityId = { [Id in FactId]: FactMap[Id] extends { readonly kind: 'quantity' } ? Id : never }[FactId];

/** The words by which a passage says that a number is that of a fact, and those that make it another's. */
export interface Frame {
  /** Names of what is counted. */
  readonly nouns: string;
  /** What was done to it; of people, this alone tells one fact from another. */
  readonly acts: string;
  /** Whether it counts people, whose nouns say nothing. */
  readonly isPeople?: boolean;
  /** Words beside the noun that make it another thing. */
  readonly not?: string;
}

const prevented =
  'prevent\\w*|avert\\w*|foil\\w*|thwart\\w*|stopp\\w*|stop|disrupt\\w*|head\\w* off|nipp\\w*|broke up|broken up|break up|ward\\w* off|pre-?empt\\w*|forestall\\w*|stymied|block\\w*|intercept\\w*|frustrat\\w*|suppress\\w*|did not take place|not take place|never (?:got|took|happened|left|went)|evit\\w*|évit\\w*|empêch\\w*|déjou\\w*|abgewendet|abgewehrt|verhindert|vereitelt|предотвра\\w*';
const seized =
  'confiscat\\w*|seiz\\w*|impound\\w*|captur\\w*|recover\\w*|t(?:aken?|ook|aking)|collect\\w*|remov\\w*|withdr[ae]w\\w*|haul\\w*|fell into|found|uncover\\w*|discover\\w*|secur\\w*|intercept\\w*|gather\\w*|eingezogen|beschlagnahmt|saisi\\w*|incautad\\w*|sichergestellt|изъят\\w*|went into|swept up|made harmless|defus\\w*|dispos\\w*';
const dealtWith =
  'neutrali[sz]\\w*|eliminat\\w*|destroy\\w*|put out of (?:action|business|commission)|shut\\w*|clos(?:ed|es|ing|ure)\\w*|dismantl\\w*|liquidat\\w*|dealt with|wip\\w* out|taken out|took out|broke up|broken up|raz\\w*|raid\\w*|knock\\w* out|cleared|smash\\w*|rolled up|disband\\w*|unschädlich|disabl\\w*|render\\w* harmless|incapacitat\\w*|remov\\w* from';

/** The frame of each fact that counts something; the compiler names one that lacks. */
export const frames: Readonly<Record<string, Frame>> = {
  ratsAttacksPrevented: {
    nouns:
      '(?:terror )?attacks?|plots?|bombings?|assaults?|atrocit(?:y|ies)|(?:terror(?:ist)?|extremist) (?:acts?|strikes?|operations?|schemes?|plans?)|acts? of terror(?:ism)?|conspirac(?:y|ies)|outrages?|attentats?|Anschläge|attack (?:plans?|plots?)|теракт\\w*',
    acts: prevented,
    not: 'cyber\\w*|heart|air|missile|drone|attack (?:helicopters?|victims?)|suicide-',
  },
  ratsCrimesAverted: {
    nouns:
      'crimes?|offen[cs]es?|criminal acts?|felon(?:y|ies)|misdeeds?|Straftaten|délits?|crímenes|delitos|Verbrechen|преступлени\\w*',
    acts: prevented,
    not: 'war|drug|cyber\\w*|hate|economic|registered|recorded|solved|traffic|crime scenes?',
  },
  ratsCampsNeutralized: {
    nouns:
      '(?:training )?camps?|training (?:sites?|grounds?|cent(?:re|er)s?|facilit(?:y|ies))|boot ?camps?|Ausbildungslager|лагер\\w*',
    acts: dealtWith,
    not: 'refugee|displaced|labou?r|summer|holiday|army|IDP|concentration|re-?education|prison|tent|detention|transit|base camp',
  },
  ratsMembersNeutralized: {
    nouns:
      'members of (?:[\\p{L}-]+ ){0,3}terror\\w*|members of (?:such|these|those) (?:groups|organi[sz]ations|bodies|networks)|(?:foreign )?fighters|militants|terrorists|Mitglieder',
    acts: dealtWith,
    isPeople: true,
  },
  ratsArrests: {
    nouns:
      'members of (?:[\\p{L}-]+ ){0,3}(?:armed|gangs?|bands?)\\w*|accomplices|abettors|detainees|gunmen|arrests?|detentions?|apprehensions?',
    acts: 'arrest\\w*|(?:to|in|into) (?:the )?(?:cells?|prison|jail|gaol|lock-?up)|cells|hauled in|taken in|in(?:to)? detention|arrestad\\w*|detenid\\w*|detain\\w*|detention\\w*|apprehen\\w*|round\\w* up|(?:in|into|to) custody|behind bars|jail\\w*|lock\\w* up|picked up|nabb\\w*|caught|collared|festgenommen\\w*|Festnahmen?|Verhaft\\w*|taken prisoner|pull\\w* in|imprison\\w*|handcuff\\w*|арест\\w*|задерж\\w*|détenu\\w*|arrêt\\w*',
    isPeople: true,
  },
  ratsExtraditions: {
    nouns: 'extraditees?|extraditions?(?! treat)|hand-?overs?',
    acts: 'extradit\\w*|hand(?:ed|ing|s)? (?:[\\p{L}\\p{N},.-]+ ){0,4}over|hand-?overs?|sent (?:[\\p{L}-]+ ){0,2}(?:back|home|abroad|to (?:other|another|the|stand|face))|sen[dt]\\w* (?:[\\p{L}\\p{N},.-]+ ){0,4}to (?:other|stand|face)|surrender\\w*|turn\\w* over|transferr\\w*|deliver\\w*|deport\\w*|repatriat\\w*|return\\w* (?:to|for)|shipp\\w* (?:back|home|out)|ausgeliefert|Auslieferungen|extradés|экстрадир\\w*|выда\\w*|render\\w* to|given up',
    isPeople: true,
  },
  ratsWantedListings: {
    nouns: 'wanted notices?|wanted persons?|listings?|fugitives?|notices',
    acts: 'wanted|sought|want-lists?|watch-?lists?|search lists?|(?:placed|put|entered|added|went|gone|landed|ended up|up) on (?:[\\p{L}-]+ ){0,4}lists?|on the run|manhunts?|being looked for|listed|listings?|most-wanted|searched for|hunted|hunt|Fahndung\\w*|gesucht|recherch\\w*|розыск\\w*',
    isPeople: true,
    not: 'red',
  },
  ratsBasesRevealed: {
    nouns:
      '(?:arms |weapons? |ammunition |secret |hidden )?(?:bases?|caches?|hide-?outs?|hideaways?|hiding places?|dens?|strongholds?|safe ?houses?|lairs?|depots?|dumps?|stash(?:es)?|arsenals?|boltholes?|bunkers?|nests?|dugouts?|stores)|bases? [\\p{L} ]{0,16},? ?(?:with|of|for) (?:weapons|arms)|Stützpunkte?|baz\\w*|баз\\w*',
    acts: 'reveal\\w*|uncover\\w*|discover\\w*|found|expos\\w*|unearth\\w*|locat\\w*|came upon|came across|came to light|brought to light|detect\\w*|unmask\\w*|identif\\w*|tracked down|spott\\w*|hidden|undercover|clandestine|secret|covert|aufgedeckt|выявлен\\w*',
    not: 'military|air|naval|army|abroad|customer|data|tax|knowledge|foreign military|overseas',
  },
  ratsExplosiveDevicesConfiscated: {
    nouns:
      '(?:explosive )?devices?|(?:explosive|improvised) charges?|IEDs?|(?:home-?made |improvised )?bombs?|booby[- ]traps?|infernal machines?|Sprengsätze|Sprengvorrichtungen|engins',
    acts: seized,
    not: 'electronic|mobile|nuclear|radio|atom|atomic|suicide|communication',
  },
  ratsWeaponsConfiscated: {
    nouns:
      'weapons?|weaponry|fire-?arms?|guns?|(?:small )?arms|rifles?|pistols?|Waffen|armes|armas|оружи\\w*|pieces of (?:weaponry|arms)',
    acts: seized,
    not: 'nuclear|chemical|mass|biological|trade|deals?|dealers?|exports?|control|treaty|per|for each|each|every',
  },
  ratsAmmunitionConfiscated: {
    nouns:
      '(?:pieces?|rounds?|items?|units?) of (?:[\\p{L}-]+ )?(?:ammunition|ammo|munitions?)|ammunition|ammo|cartridges?|rounds?|munitions?|bullets?|shells?|projectiles?|Munition|Patronen|munici[oó]n\\w*|cartouches|боеприпас\\w*',
    acts: seized,
    not: 'rounds? of (?:talks|negotiations|voting|consultations)|\\d+ mm',
  },
  ratsExplosivesConfiscated: {
    nouns:
      '(?:metric )?(?:tons?|tonnes?|t)(?: of (?:[\\p{L}-]+ ){0,2}explosives?)?|explosives?(?! devices?)|explosive (?:material|matter|substance)s?|kg|kilos?|kilograms?|kilogrammes?|Sprengstoff\\w*|explosifs|explosivos|взрывчат\\w*',
    acts: seized,
    not: 'TNT|nitrate|heroin|opium|opiates|drugs|narcotics|hashish|cannabis|precursors?|steel|coal|oil|grain|ammunition|cargo|freight|goods|cement|arms|weapons',
  },
  nuclearPowers: {
    nouns:
      'nuclear[- ](?:weapons?[- ])?(?:powers?|states?|countries|nations|members|armed)(?: (?:powers?|states?|countries|nations|members))?|nuclear-armed|atomic powers?|states? with (?:nuclear|atomic)[\\p{L} -]*|Atommächte|(?:have|has|with|possess\\w*|hold\\w*|own\\w*|wield\\w*) (?:the bomb|nuclear (?:weapons|arms|arsenals))|nuclear',
    acts: 'unit\\w*|bring\\w*|brought|contain\\w*|includ\\w*|has|have|count\\w*|hous\\w*|belong\\w*|member\\w*|in the SCO',
    not: 'non-nuclear|non|would-be|aspiring|former|potential|threshold|warheads?|tests?|reactors?|plants?|weapons? free|permanent|NPT',
  },
  nuclearShare: {
    nouns:
      'nuclear[- ](?:weapons?[- ])?(?:powers?|states?|countries|nations|members|club|armed)|nuclear-armed|atomic powers?|states? with (?:nuclear|atomic)[\\p{L} -]*|such (?:states|powers)|the bomb|the atom(?:ic)? bomb|(?:there are|that exist|in existence)|nuclear',
    acts: 'share\\w*|half',
    not: 'warheads?|nuclear (?:weapons|arms|arsenals?)(?! states?)|stockpiles?|reserves?|gas|oil|seats?|mankind|humanity|humankind|population|people|land|trade|output|gdp|energy|electricity|reactors?|area',
  },
  populationShare: {
    nouns:
      "population|humanity|mankind|humankind|inhabitants|human (?:beings|race|family)|humans|people|persons|us all|souls|(?:everyone|everybody) (?:alive|on)|all of us|of us|men and women|Weltbevölkerung|Menschheit|Menschen|людей|населени\\w*|global headcount|world's citizens|earth's residents|residents|of the (?:world|globe|planet)(?! (?:trade|economy|gdp|output|nuclear|land|oil|gas))|demograph\\w*|home to",
    acts: 'live\\w*|home|inhabit\\w*|reside\\w*|dwell\\w*|account\\w*|share',
    not: 'gdp|gross domestic|trade|output|economy|land|territory|area|landmass|eurasia|reserves?|gas|oil|energy|warheads?|exports?|imports?|women|youth|under the age|under \\d+(?![\\d.,]*\\s?(?:%|per))|literate|urban|muslims?|internet|smokers?|unemployed|poor|poverty|growth|grew|grown|grows|growing|rose|risen|rises|fell|fallen|increas\\w*|decreas\\w*|shr[aiu]nk\\w*|nuclear|surface|wheat|electricity|production|investment|survey\\w*|poll\\w*|respondents|younger|older|aged|under-\\d+|goods|services',
  },
} satisfies Readonly<Record<QuantityId, Frame>>;

/** Nouns that say that people are counted, and not which. */
export const people =
  'people|persons?|individuals|suspects?|men|women|nationals|citizens|criminals|extremists|terrorists|militants|fighters|members|accomplices|names|entries|foreigners|convicts|radicals|gunmen|operatives|followers|supporters|adherents|recruits|insurgents|jihadis(?:ts)?|jihadists|offenders|abettors|helpers|associates|collaborators|defendants|detainees|fugitives|ringleaders|others|culprits|arrestees|aides|backers|participants|figures|conspirators|plotters|bandits|gangsters|rebels|separatists|Islamists|Personen|personnes|человек|mercenaries|wanted|henchmen|activists|sympathi[sz]ers|cadres|combatants|hands|additions';

/** People in another part than those whom the facts count. */
export const otherPeople =
  '(?:staff|council|family|crew|board|parliament\\w*|committee|party|founding|permanent|full|new|union|army|police|government|delegation|secretariat|team|cabinet) (?:members|people|men)|member states|(?:dead|injured|wounded|displaced|young|unemployed|homeless) (?:people|persons|men|women)|million (?:people|men|women)|members of (?:staff|parliament|the (?:council|committee|public|delegation|press|secretariat))';

/** What is done to people and things that is not what the facts count. */
export const otherActs =
  'kill\\w*|died|dead|dying|injur\\w*|wound(?:ed|s)|hurt|lost their|casualt\\w*|employ\\w*|attend\\w*|sign(?:ed|ing)|vote[ds]?|trained there|recruit(?:ed|ing)|(?:were|was|had been) (?:planned|plotted|prepared)|releas\\w*|acquit\\w*|convict(?:ed|ions?)|sentenc\\w*|set free|freed|prosecut\\w*|charged with|survey\\w*|polled|fled|cross(?:ed|ing)|cost\\w*|worth|bought|sold|sell|export\\w*|import\\w*|manufactur\\w*|produc(?:ed|es|ing|tion)|committed|carried out|went off|occurred|succeeded|happened|suffered|perpetrated|stolen|stored|stockpil\\w*|deployed|exploded|detonated|escaped|pardoned|interviewed|smuggled in|visited|refused|rejected|pending|granted asylum|requests?|applications?|handed in voluntarily|voluntarily|spent|database|museum|holds|holding';

/** Other bodies than the organization and its members together. */
export const otherBodies =
  'NATO|EU|European Union|Europe|Europol|Interpol|ASEAN\\w*|CSTO|OSCE|CIS|G7|G20|BRICS|EAEU|Eurasian Economic Union|African Union|AFRIPOL|Frontex|UNAMA|UNODC|FBI|CIA|FSB|ISAF|Taliban|Islamic State|ISIS|ISIL|Daesh|al-Qaeda|Arab League|Council of Europe|Security Council|United Nations|UN|Freedom House|Amnesty|SIPRI|NPT|Non-Proliferation|OAS|GCC|ECO|CICA|GUAM|Mercosur|AU|coalition|Scotland Yard|another (?:body|bloc|organi[sz]ation|alliance|country|state|region)|other (?:organi[sz]ations?|bodies|blocs|alliances|regions)|one (?:country|State|member)|(?:the|its|one|a) neighbou?r(?:ing)?|elsewhere|[Tt]reat(?:y|ies)|worldwide|world-wide|globally|the (?:West|rest|USA|US)|(?:American|British|European|Western|Turkish|Indonesian|Iraqi|Syrian|Afghan|Saudi|Israeli|Ukrainian)(?! (?:\\p{L}+ )?(?:school|text|hand)?(?:books?|newspapers?|papers?|press|editions?|magazines?|weekl|dail|translations?|reports?|journals?|authors?|historians?|readers?|correspondents?))';

/** The organization and its members together. */
export const ownBodies =
  "SCO(?:['’]s)?|RATS(?:['’]s?)?|RCTS|Shanghai|anti-terror(?:ist)? (?:structure|body|office)|the (?:bloc|alliance|organi[sz]ation|structure|body|group|club|grouping|union)(?:['’]s)?|member States|members|its members|the authorities|authorities|the region|here|partners|participants|РАТС|ШОС|SOZ|OCS";

/** A pattern for what a fact counts and what was done to it; empty if it counts nothing. */
export function wordsOf({ id }: Pick<QuantityFact, 'id'>): string {
  const frame = Object.hasOwn(frames, id) ? frames[id] : undefined;
  return frame ? `${frame.nouns}|${frame.acts}` : '';
}
