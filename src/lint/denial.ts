import { absent, type Comparison } from './quantity.js';
import type { Span } from './reading.js';

const negation =
  /(?<!\p{L})(?:(?:do|does|did|is|was|were|are|has|have|had|could|will|would)(?:\snot|n['’]t)|never|cannot)(?!\p{L})(?!\s(?:only|just|merely|simply|surprising|without|by chance))/iu;
const exception =
  /(?<!\p{L})(?:until|till|before|only when|stop|end|yet|hesitate|fail|doubt\w*|regret\w*|refuse|cease)(?!\p{L})/iu;
const untrue =
  /(?<!\p{L})(?:not (?:true|correct|right|the case|so) that|(?:wrong|false|untrue|incorrect|mistaken|a myth|an error|a mistake|a rumou?r)(?: (?:to (?:say|claim|think|write|believe)))? that|no (?:such )?(?:\p{L}+ )?(?:summit|meeting|event)s? (?:was|were|took|met|ever)|nobody (?:claims|says|believes)|contrary to the claim)(?!\p{L})/iu;
const supposed =
  /^[^\p{L}]*(?:if|had|suppose|supposing)(?!\p{L})|(?<!\p{L})(?:as though|as if|would have|might have|could have)(?!\p{L})/iu;
const asked =
  /^[^\p{L}]*(?:did|was|were|is|are|does|do|has|have|had|who|whom|when|where|which|what|how|why|(?:in|at|on) (?:which|what))(?!\p{L})|(?<!\p{L})(?:really|right|isn['’]t it|wasn['’]t it)(?!\p{L})/iu;

/** The sentence that holds a span, as far as 200 characters on either side. */
function sentenceOf(text: string, { start, end }: Span): { ahead: string; behind: string } {
  const ahead = text.slice(Math.max(0, start - 200), start);
  const from = Math.max(...[...ahead.matchAll(/[.;?!|]\s|[|\ufffc]/gu)].map(({ index }) => index + 1), 0);
  return {
    ahead: ahead.slice(from),
    behind: /^(?:[^.;?!|]|\.(?=\S))*[?.;!|]?/u.exec(text.slice(end, end + 200))?.[0] ?? '',
  };
}

/** Whether the clause up to a span is denied: "did not take place in Astana", "it does not stretch from the Arctic". */
export function isNegated(text: string, span: Span): boolean {
  const { ahead, behind } = sentenceOf(text, span);
  const clause =
    ahead.split(/[,:;]|(?<!\p{L})(?:that|but|and|because|since|which|who|while|although)(?!\p{L})/iu).at(-1) ?? '';
  return negation.test(clause) && !exception.test(clause + behind);
}

/** Takes back what a comparison found where the passage denies it, and a difference that it only asks or supposes. */
export function settled(text: string, comparison: Comparison): Comparison {
  const { figure, found } = comparison;
  if (!found) return comparison;
  const { ahead, behind } = sentenceOf(text, found);
  if (untrue.test(ahead) || isNegated(text, found)) return absent;
  const isAsked = behind.endsWith('?') && asked.test(ahead + text.slice(found.start, found.end) + behind);
  return figure === 'differs' && (isAsked || supposed.test(ahead)) ? absent : comparison;
}
