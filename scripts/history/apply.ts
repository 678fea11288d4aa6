/** The changes of a release to the items of one kind, facts or the record, with every new content. */
export interface ReleasePart<Event, Content> {
  readonly version: string;
  readonly events: readonly Event[];
  readonly contents: Readonly<Record<string, Content>>;
}

/** How to identify the items of one kind, and how to apply an event to one. */
export interface ItemKind<Event, Content, State> {
  /** The key of an item among those of its kind. */
  readonly keyOf: (event: Event) => string;
  /** The item in an error message. */
  readonly nameOf: (event: Event) => string;
  readonly stateAfter: (event: Event, content: Content, version: string, before: State | undefined) => State;
}

/** The content that holds from an event on, as every event and every state names it. */
interface Digested {
  readonly digest: string;
}

/** Applies a release to the states of all items before it. */
export function applyRelease<Event extends Digested, Content, State extends Digested & { readonly content: Content }>(
  kind: ItemKind<Event, Content, State>,
  states: ReadonlyMap<string, State>,
  { version, events, contents }: ReleasePart<Event, Content>,
): ReadonlyMap<string, State> {
  const after = new Map(states);
  for (const event of events) {
    const key = kind.keyOf(event);
    const before = after.get(key);
    // an event that changes no content may leave it to an earlier release
    const content = contents[event.digest] ?? (before?.digest === event.digest ? before.content : undefined);
    if (content === undefined) throw new Error(`applyRelease: no content for ${kind.nameOf(event)} in ${version}`);
    after.set(key, kind.stateAfter(event, content, version, before));
  }
  return after;
}

/** Folds releases, first to last, into the state of every item that was ever released. */
export const foldReleases = <Event extends Digested, Content, State extends Digested & { readonly content: Content }>(
  kind: ItemKind<Event, Content, State>,
  releases: readonly ReleasePart<Event, Content>[],
): ReadonlyMap<string, State> =>
  releases.reduce<ReadonlyMap<string, State>>((states, release) => applyRelease(kind, states, release), new Map());
