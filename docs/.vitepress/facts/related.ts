import { type EntityId, type FactId, facts, getEntity, getFact, getTopic } from 'sco-facts';

/** A link to another fact. */
export interface RelatedFact {
  readonly id: FactId;
  readonly title: string;
}

const most = 8; // nearly all facts are about the SCO, so the rarest entities come first

/** Returns the other facts of a fact's topic, and for each of its entities, rarest first, the facts of other topics. */
export function relatedTo(id: FactId) {
  const { topic, about } = getFact(id);
  const sameTopic = facts.filter((fact) => fact.topic === topic && fact.id !== id).map(link);
  const entities = (about as readonly EntityId[])
    .map((entity) => ({
      id: entity,
      name: getEntity(entity).name,
      facts: facts.filter((fact) => fact.id !== id && (fact.about as readonly string[]).includes(entity)),
    }))
    .filter((entity) => entity.facts.length > 0)
    .sort((one, other) => one.facts.length - other.facts.length)
    .map(({ id: entity, name, facts: all }) => ({
      id: entity,
      name,
      count: all.length,
      facts: all.slice(0, most).map(link),
    }));
  return { topic: getTopic(topic), sameTopic, entities };
}

const link = ({ id, title }: RelatedFact): RelatedFact => ({ id, title });
