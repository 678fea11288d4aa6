import { fault, type Rule } from './rule.js';

/** Words of the language, and names that the root entry exports beside the constants. */
export const reservedNames = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield constructor ' +
    'entities entityIds facts factIds factKinds factsAbout findEntities findFacts formatQuantity getEntity getFact getTopic ' +
    'isEntityId isFactId isTopicId source tombstones topicIds topics'
  ).split(' '),
);

/** The id of a fact can name a constant: it is not a reserved word or a name of the API. */
export const idsAreUsableNames: Rule = ({ facts }) =>
  facts
    .filter((item) => reservedNames.has(item.value.id))
    .map((item) => fault(item, 'id', `'${item.value.id}' cannot name a constant`, 'choose another id'));
