import { fault, type Rule } from './rule.js';

/** The official names of an entity are names that it lists, each from the time at which the one before it ended. */
export const officialNamesFollowEachOther: Rule = ({ entities }) =>
  entities.flatMap((item) => {
    const { name, aliases = [], officialNames = [] } = item.value;
    const field = (index: number, of: string) => `officialNames.${index}.${of}`;
    const ends = officialNames.map(({ period }) => period.split('/'));
    return officialNames.flatMap((official, index) => {
      const end = ends[index - 1]?.[1];
      const isLast = index === officialNames.length - 1;
      return [
        ...([name, ...aliases].includes(official.name)
          ? []
          : [fault(item, field(index, 'name'), `'${official.name}' is not the name or an alias`, 'add it to aliases')]),
        ...(end === undefined || end === ends[index]?.[0]
          ? []
          : [fault(item, field(index, 'period'), `does not start at ${end}`, 'start where the name before it ends')]),
        ...(isLast && official.name !== name
          ? [fault(item, field(index, 'name'), `is not '${name}'`, 'end with the present name')]
          : []),
      ];
    });
  });
