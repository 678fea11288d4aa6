import { createHash } from 'node:crypto';
import type { CitableFact } from '../../../src/citations/citation-entry.js';
import { type FactStanding, facts, VERSION } from '../../../src/index.js';

/** Titles that break a writer which forgets to escape, or a reader which wraps, splits or guesses. */
const hostileTitles = {
  hostileLatex: 'All of & % # _ { } ~ ^ \\ $ at once',
  hostilePercent: '100% sure, 50%',
  hostileCommands: '\\input{secret} \\\\ \\end{document} C:\\new',
  hostileOpenBrace: 'An open { brace',
  hostileCloseBrace: 'A closing } brace',
  hostileCrossedBraces: '}{ crossed }} {{ braces',
  hostileBibtex: '@misc{x, title = {y}}, # "z"',
  hostileQuotes: `"Double" and 'single' and ''two'' and it's`,
  hostileDashes: 'A -- B --- C---D - E',
  hostileLigatures: "Really?` No!` Well,, ''quoted'' words",
  hostileAngles: 'a<b>c <> |x| << >> $5 <$6',
  hostileTags: '</script><script>alert(1)</script> <!-- x --> <b>bold</b> <i>it</I>',
  hostileEntities: '&lt;b&gt; &amp; &#123; ]]>',
  hostileYamlMapping: 'key: value #comment',
  hostileYamlDash: '- leading dash',
  hostileYamlNumber: '1.10',
  hostileYamlBoolean: 'no',
  hostileYamlNull: '~',
  hostileYamlDate: '2020-07-02',
  hostileYamlMarks: '&anchor *alias !tag ? question | pipe > fold',
  hostileYamlFlow: '{flow: [1, 2]} "and" \\"quotes\\"',
  hostileRis: 'ER  - a record TY  - DATA; and more',
  hostileColon: 'One: two: three; four / five',
  hostileAccents: 'Çà et là: Łódź, Škoda, Ørsted, Straße, İstanbul, ñandú, Œuvre, Đặng',
  hostileTypography: 'A – B — C “double” ‘single’ it’s …',
  hostileRightToLeft: 'Hebrew עברית and Arabic العربية',
  hostileEmoji: 'A flag \u{1f1f0}\u{1f1ff} and a family \u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  hostileLong: 'x'.repeat(300),
} as const;

/** A fact that stands as it was published, under a title of its own. */
export function factOf(id: string, title: string, standing?: FactStanding): CitableFact {
  const digest = createHash('sha256').update(id).digest('hex');
  return { id, title, digest, evidence: [place(3), place(1), place(3)], standing };
}

const place = (paragraph: number) => ({ paragraph, start: 0, end: 9, sha256: '0'.repeat(32) });

/** One fact per hostile title. */
const hostileFacts: readonly CitableFact[] = Object.entries(hostileTitles).map(([id, title]) => factOf(id, title));

/** One fact per standing. */
export const standingFacts: readonly CitableFact[] = [
  factOf('standingAmended', 'Weapons confiscated', { state: 'amended', since: '0.2.0' }),
  factOf('standingRetracted', 'Weapons found', { state: 'retracted', since: '0.3.0' }),
  factOf('standingMoved', 'Weapons seized', { state: 'moved', since: '0.4.0', to: 'weaponsTaken' }),
  factOf('standingMerged', 'Weapons & 100% of arms', { state: 'merged', since: '1.0.0-rc.1', to: 'weaponsTaken' }),
];

/** All facts of the package, then those that only these tests have. */
export const allFacts: readonly CitableFact[] = [...facts, ...standingFacts, ...hostileFacts];

/** What a reader of any rendering must find of a fact. */
function partsOf(fact: CitableFact): readonly string[] {
  const { id, title, digest, standing } = fact;
  const fate = standing ? [`${standing.state} in ${standing.since}`, ...(standing.to ? [standing.to] : [])] : [];
  const warning = standing && standing.state !== 'amended' ? `${standing.state.toUpperCase()}: ` : '';
  return [`${warning}${title}`, `${id}, sha256 ${digest.slice(0, 12)}`, `sco-facts@${VERSION}`, ...fate];
}

/**
 * What a bibliography, one entry per line, fails to show of the facts; nothing when all is well. With `even`, both sides
 * are brought into one form before they are compared.
 */
export function notShown(bibliography: string, facts: readonly CitableFact[], even = evenOut): readonly string[] {
  // an address names the version and the id too, but no reader looks there
  const lines = bibliography.split('\n').map((line) => even(line.replaceAll(/https?:\S+/g, '')));
  return facts.flatMap((fact) => {
    const parts = partsOf(fact).map(even);
    const entry =
      lines.find((line) =>
        [`[${fact.id}, `, `sco-facts@${VERSION}: ${fact.id}, `].some((mark) => line.includes(even(mark))),
      ) ?? '';
    return parts.filter((part) => !entry.includes(part)).map((part) => `${fact.id}: ${part}`);
  });
}

/** Quotes, spaces and invisible characters in one form: processors set quotes as they see fit. */
export function evenOut(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u2060\u200b]/g, '')
    .replaceAll(/[“”‘’„'`"]+/g, '"')
    .replaceAll(/\s+/g, ' ');
}
