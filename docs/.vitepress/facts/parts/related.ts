import type { KnownFact } from 'sco-facts';
import { h, type VNode } from 'vue';
import { base } from '../../site.js';
import { type RelatedFact, relatedTo } from '../related.js';
import { link, section } from './element.js';

/** Links to the other facts of the topic, and to those about the same entities. */
export function relatedPart({ id }: KnownFact): VNode[] {
  const { topic, sameTopic, entities } = relatedTo(id);
  return section('related', 'Related facts', [
    h('h3', { id: 'topic', tabindex: -1 }, topic.title),
    h('p', topic.description),
    ...(sameTopic.length > 0 ? [list(sameTopic)] : []),
    ...entities.flatMap((entity) => [
      h('h3', { id: `about-${entity.id}`, tabindex: -1 }, `About ${entity.name}`),
      list(entity.facts, entity.count),
    ]),
  ]);
}

function list(facts: readonly RelatedFact[], count = facts.length): VNode {
  const rest = count - facts.length;
  return h('ul', [
    ...facts.map(({ id, title }) => h('li', [link(`${base}facts/${id}`, title)])),
    ...(rest > 0 ? [h('li', [`${rest} more among `, link(`${base}facts/`, 'all facts')])] : []),
  ]);
}
