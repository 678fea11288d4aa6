import { type Ref, ref, watch } from 'vue';
import type { Found } from '../../../explore/search.js';

/** What the query finds; undefined without a query, and until the search is loaded. */
export function useSearch(query: () => string): { readonly found: Ref<Found | undefined>; load(): void } {
  const found: Ref<Found | undefined> = ref();
  const search: Ref<((query: string) => Found) | undefined> = ref();
  let isAsked = false;

  // the words of all facts are most of the page's weight, so they come when they are needed
  const load = () => {
    if (isAsked) return;
    isAsked = true;
    void import('../../../explore/search-on-demand.js').then((loaded) => {
      search.value = loaded.search;
    });
  };
  watch(
    [query, search],
    ([text, run]) => {
      const hasWords = text.trim() !== '';
      if (hasWords) load();
      found.value = hasWords ? run?.(text) : undefined;
    },
    { immediate: true },
  );
  return { found, load };
}
