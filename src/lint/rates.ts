import type { NumberInText } from './number.js';

// rates, ratios, differences, parts of the whole
const rateAfter =
  /^(?:[^.;|,\d]{0,50}?)(?<!\p{L})(?:an?|per|each|every) (?:year|month|week|day|head|capita|annum|State|country|member|weapon|attack|camp|person)(?!\p{L})|^[^.;,|]{0,40}(?<!\p{L})(?:on average|average|annually|per annum|yearly|apiece|in reserve)(?!\p{L})|^(?! or )(?: \p{L}+)? (?:more|fewer|further|additional|others?|times)(?! than)(?!\p{L})(?! or)|^-?fold|^[^.;,|]{0,40} (?:in|of|during|over) the (?:previous|preceding|prior|following|next) (?:\p{L}+ )?(?:years?|period|decade|months?)(?!\p{L})|^ of (?:them|these|those|whom|which|the (?!nuclear|world|SCO))(?!\p{L})|^ of the (?!nuclear|world|SCO)|^ (?:in|for|from|at|by|to) (?:each|every)(?! \d)(?!\p{L})|^ (?:were|was|are) (?:women|men|girls|boys|minors|children|teenagers|foreigners|students|women|under|below|older|younger|aged)(?!\p{L})|^[^.;,]{0,24} (?:to|for|per) (?:each|every)(?!\p{L})/iu;
const rateBefore =
  /(?<!\p{L})(?:on average|an? average of|averag\w+|\bmean\w*|one [^.;,]{0,30} in|for (?:each|every)[^.;|]{0,60}|each[^.;|,]{0,40}|(?<!\p{L})every[^.;|,]{0,30}|per \p{L}+[^.;|,]{0,20}|another|a further|an additional|an extra|additional|(?:of|among) (?:these|them|those|whom|which|the (?!(?:more|fewer|less|almost|nearly|about|some|at|no|not|over|approximately|roughly)(?!\p{L}))\p{L}+ \p{L}+),?(?: (?:only|some|about|at least))?|(?:youngest|oldest|eldest|heaviest|lightest|tallest|largest|smallest|longest|shortest)(?: \p{L}+){0,2}(?: (?:was|is|had|weighed|measured))?|aged?|, of whom|of which|(?:rose|fell|differ\w*|(?:off|out|wrong|apart) by|grew|risen|fallen|grown|up|down|increas\w+|decreas\w+|dropp\w+|declin\w+) by|factor of|times|multiplied by|divided by|ratio of|ranked?|ranking|number|from (?:just )?|compared (?:with|to)|as against|against|versus|vs\.?|up from|down from|as opposed to|rather than|instead of|unlike|not the|twice|thrice|double|triple|(?:fewer|less|more|higher|lower) than the(?: \p{L}+)?|(?:third|half|quarter|fifth|tenth|majority|most|part|many|few|cent|%) of (?:those|them|these|all|the) [^.;,|]{0,40}, (?:some|about|around|roughly|or|i\.e\.|nearly|almost|at least|over|more than)?|(?:target|goal|aim|quota) (?:of|was)|plus)\s*$/iu;
const denied =
  /(?:^|[^\p{L}])(?:not|nor|never|rather than|instead of|n['’]t|did not \p{L}+|were not|was not)\s(?:(?:in|the|just|some|about|over|at|on|by|a|merely|simply|all of)\s)?$/iu;

/** Whether a number is a rate, a ratio, a difference, a part of the whole, or denied. */
export function isAnotherKind(text: string, { start, end, isShare }: NumberInText): boolean {
  const ahead = text.slice(Math.max(0, start - 80), start).replaceAll(/[\s\u00a0\u2009]/gu, ' ');
  const tail = text.slice(end, end + 60).replaceAll(/[\s\u00a0\u2009]/gu, ' ');
  if (denied.test(ahead) && !/not quite $/iu.test(ahead)) return true;
  const isGrowth = /(?:grew|grown|rose|increas\w+) by $/iu.test(ahead) && /\blists?\b/i.test(ahead);
  return (!isShare && rateAfter.test(tail)) || (rateBefore.test(ahead) && !isGrowth);
}
