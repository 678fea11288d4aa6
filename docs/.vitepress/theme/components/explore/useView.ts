import { onMounted, onUnmounted, type Ref, ref } from 'vue';
import type { Facets } from '../../../explore/row.js';
import { type Ignored, readView, type View, wholeView, writeView } from '../../../explore/view.js';

const writeDelay = 300; // ms: browsers refuse to change the address at every keystroke

/** The view of the explorer, kept in the address: a choice is a step in the history, and so is a query once typed. */
export function useView(facets: Facets) {
  const view: Ref<View> = ref(wholeView);
  const ignored: Ref<readonly Ignored[]> = ref([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTyping = false;

  const write = (how: 'pushState' | 'replaceState') => {
    const address = location.pathname + writeView(view.value) + location.hash;
    if (address !== location.pathname + location.search + location.hash) history[how]({}, '', address);
  };
  const flush = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    write(isTyping ? 'replaceState' : 'pushState');
    isTyping = true;
  };
  const read = () => {
    clearTimeout(timer);
    timer = undefined;
    isTyping = false;
    ({ view: view.value, ignored: ignored.value } = readView(location.search, facets));
  };

  onMounted(() => {
    read();
    addEventListener('popstate', read);
  });
  onUnmounted(() => {
    clearTimeout(timer);
    removeEventListener('popstate', read);
  });

  return {
    view,
    ignored,
    /** Takes what is typed. The address follows when the typing pauses. */
    type(q: string) {
      view.value = { ...view.value, q };
      clearTimeout(timer);
      timer = setTimeout(flush, writeDelay);
    },
    /** Takes a choice. */
    choose(change: Partial<View>) {
      flush();
      isTyping = false;
      view.value = { ...view.value, ...change };
      ignored.value = [];
      write('pushState');
    },
  };
}
