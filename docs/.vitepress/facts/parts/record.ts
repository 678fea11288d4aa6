import type { KnownFact } from 'sco-facts';
import { type Assessment, getAssessment, getReference, type Pair, type ReferenceId } from 'sco-facts/record';
import { h, type VNode } from 'vue';
import { bearingWords, dateInWords, roleOf, searchWords } from '../words.js';
import { boxedTable, type Child, link, section } from './element.js';

/** What other sources say: the note, the sources by what they say, and what was searched. */
export function recordPart({ id }: KnownFact): VNode[] {
  const { note, pairs, searched, asOf } = getAssessment(id) as Assessment<string, Assessment['verdict'], ReferenceId>;
  const groups = (['supports', 'contradicts', 'context'] as const).flatMap((bears) => {
    const own = pairs.filter((pair) => pair.bears === bears);
    if (own.length === 0) return [];
    return [
      h('h3', { id: bears, tabindex: -1 }, bearingWords[bears]),
      boxedTable(
        bearingWords[bears],
        ['source', 'is for this claim', 'where', 'printed there'],
        own.map(cells),
        'sources',
      ),
    ];
  });
  return section('record', 'What other sources say', [
    h('p', note),
    ...groups,
    ...(searched ? [h('p', `Searched on ${searchWords(searched)}.`)] : []),
    h('p', { class: 'attribution' }, `Assessed on ${dateInWords(asOf)}.`),
  ]);
}

function cells({ reference, role, locator = '', printed, absent }: Pair<ReferenceId>): Child[] {
  return [
    sourceLine(reference),
    roleOf(role),
    absent ? `not in ${locator}` : locator,
    printed === undefined ? '' : h('q', printed),
  ];
}

/** A source with its title, linked if it has an address, who published it, and when. */
function sourceLine(id: ReferenceId): VNode {
  const {
    title,
    URL: address,
    publisher,
    issued,
  } = getReference(id) as ReturnType<typeof getReference> & {
    readonly URL?: string;
    readonly issued?: string;
  };
  const titled = address === undefined ? h('cite', title) : link(address, title);
  return h('span', [titled, `, ${[publisher, issued && dateInWords(issued)].filter(Boolean).join(', ')}`]);
}

/** Who published a source, linked to it if it has an address. */
export function publisherLine(id: ReferenceId): Child {
  const {
    title,
    URL: address,
    publisher,
  } = getReference(id) as ReturnType<typeof getReference> & { readonly URL?: string };
  return address === undefined ? h('span', { title }, publisher) : h('a', { href: address, title }, publisher);
}
