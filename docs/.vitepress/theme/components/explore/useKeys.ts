import { onMounted, onUnmounted, type Ref } from 'vue';

/** What the keys of the explorer act on. */
interface KeyTargets {
  /** The whole explorer: a result is selected when a link with `data-fact` in it has the focus. */
  readonly root: Ref<HTMLElement | null>;
  readonly field: Ref<HTMLInputElement | null>;
  clear(): void;
  copy(id: string | undefined): void;
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** The keys: `/` to the search, arrows through the results, `c` copies the citation key, Esc clears. */
export function useKeys({ root, field, clear, copy }: KeyTargets): void {
  const links = () => [...(root.value?.querySelectorAll<HTMLElement>('a[data-fact]') ?? [])];

  const step = (by: 1 | -1): boolean => {
    const all = links();
    const active = document.activeElement as HTMLElement | null;
    const at = all.indexOf(active as HTMLElement);
    if (at < 0 && (active !== field.value || by < 0)) return false; // elsewhere, arrows scroll
    if (at === 0 && by < 0) field.value?.focus();
    else all[at + by]?.focus();
    return true;
  };
  const actions: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    '/': ({ target }) => {
      if (isField(target)) return false;
      field.value?.focus();
      field.value?.select();
      return true;
    },
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Escape: ({ target }) => {
      if (target !== document.body && !root.value?.contains(target as Node)) return false;
      clear();
      field.value?.focus();
      return true;
    },
    c: ({ target }) => {
      if (isField(target)) return false;
      copy((document.activeElement as HTMLElement | null)?.dataset['fact']);
      return true;
    },
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (document.querySelector('.VPLocalSearchBox')) return; // the search over all pages is open
    if (!actions[event.key]?.(event)) return;
    event.preventDefault();
    event.stopPropagation(); // `/` would also open the search over all pages
  };
  onMounted(() => addEventListener('keydown', onKey, { capture: true }));
  onUnmounted(() => removeEventListener('keydown', onKey, { capture: true }));
}
