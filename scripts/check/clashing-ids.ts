import type { Authored } from '../read/authored.js';
import type { Fault } from '../read/fault.js';
import { fault } from './rule.js';

/** Finds items with an id that an earlier item has, upper and lower case ignored as on some file systems. */
export function clashingIds(items: readonly Authored<{ id: string }>[]): Fault[] {
  const seen = new Map<string, Authored<{ id: string }>>();
  return items.flatMap((item) => {
    const key = item.value.id.toLowerCase();
    const first = seen.get(key);
    if (!first) {
      seen.set(key, item);
      return [];
    }
    const clash = first.value.id === item.value.id ? 'is taken' : `differs only in case from '${first.value.id}'`;
    return [fault(item, 'id', `'${item.value.id}' ${clash} in data/${first.file}`, 'choose another id')];
  });
}
