import { describe, expect, it } from 'vitest';
import type { ReviewAnswers } from '../../../src/domain/review-approach/answers.ts';
import type { WorkDocument } from '../../../src/domain/work-documents/work-document.ts';
import { deleteWork } from '../../../src/ui/work/delete-work.ts';
import { draftsOf } from '../../../src/ui/work/drafts/drafts.ts';
import { listKeptWork } from '../../../src/ui/work/kept-list.ts';
import { openWork } from '../../../src/ui/work/kept-work.ts';
import { noticeText, whyNotKept as whyTexts } from '../../../src/ui/work/notices/words.ts';
import { followOtherTab } from '../../../src/ui/work/other-tab.ts';
import { whyNotKept } from '../../../src/ui/work/store/work-state.ts';
import type { WorkStore } from '../../../src/ui/work/store/work-store.ts';
import { add, startEmpty, storage, tab } from './open-tab.ts';

/*
 * Every state that keeping work can come into, walked from new work on: typing, drafts, storage that is full and has room
 * again, another tab that changes, renames, deletes and brings back, storage that is cleared, other work, deleting and undo.
 */

type Tab = ReturnType<typeof tab>;

/** Two tabs of one browser, and what was typed last in the first into the work that is open there. */
interface World {
  readonly here: Tab;
  readonly there: Tab;
  /** Counts what is typed, so that each text is unlike every other. */
  typed: number;
  /** The title that was typed last into the open work. */
  latest: string | undefined;
  isFull: boolean;
  /** The other tab has changed the work, and this one has not heard of it yet. */
  isUnheard: boolean;
}

const asAny = (store: Tab) => store as unknown as WorkStore<unknown>;
const titleIn = ({ here }: World) => here.state().document.title;

function toldHere(world: World, key: string | null = world.here.state().key): void {
  followOtherTab(world.here, key);
  world.isUnheard = false;
}

function toldThere({ there }: World, key: string | null = there.state().key): void {
  followOtherTab(there, key);
}

function next(world: World): string {
  world.typed++;
  return `Text ${world.typed}`;
}

/** Brings the other tab to the work that is open here, and lets it do something there. Gives whether it can. */
function elsewhere(world: World, act: (there: Tab) => void, isHeard = true): boolean {
  const { here, there } = world;
  const { key } = here.state();
  if (there.browserStore.readKept(key).outcome !== 'found') return false;
  if (there.state().key !== key) openWork(there, key);
  if (there.state().key !== key) return false;
  act(there);
  if (isHeard) toldHere(world);
  return true;
}

/** The facts of the open work with another answer to a question. */
function turned(store: Tab, question: 'ssp-complete' | 'sap-complete'): ReviewAnswers {
  const facts: ReviewAnswers = store.state().document.facts;
  return { ...facts, [question]: facts[question] === 'yes' ? 'no' : 'yes' };
}

/** What can happen. Each gives whether it can in this state. */
const events: Readonly<Record<string, (world: World) => boolean>> = {
  type: (world) => {
    world.latest = next(world);
    world.here.rename(world.latest);
    world.isUnheard = false;
    toldThere(world);
    return true;
  },
  answer: (world) => {
    world.here.change(turned(world.here, 'ssp-complete'));
    world.latest = titleIn(world).replaceAll(' (second version)', '');
    world.isUnheard = false;
    toldThere(world);
    return true;
  },
  draft: (world) => {
    draftsOf(asAny(world.here)).set('note', next(world));
    world.latest = titleIn(world).replaceAll(' (second version)', '');
    return true;
  },
  'storage fills': (world) => {
    storage.fill();
    world.isFull = true;
    return true;
  },
  'room is made': (world) => {
    storage.makeRoom();
    world.isFull = false;
    return true;
  },
  'try again': (world) => {
    if (whyNotKept(world.here.state().keeping) === undefined) return false;
    world.here.keep(world.here.state());
    world.latest = titleIn(world).replaceAll(' (second version)', '');
    return true;
  },
  'the other tab changes it': (world) => elsewhere(world, (there) => there.change(turned(there, 'sap-complete'))),
  'the other tab renames it': (world) => elsewhere(world, (there) => there.rename(next(world))),
  'the other tab renames it, unheard': (world) => {
    const happened = elsewhere(world, (there) => there.rename(next(world)), false);
    world.isUnheard ||= happened;
    return happened;
  },
  'the other tab deletes it': (world) => elsewhere(world, (there) => deleteWork(there, there.state().key)),
  'the other tab undoes': (world) => {
    const undo = world.there.state().notice?.undo;
    undo?.();
    toldHere(world);
    return undo !== undefined;
  },
  'storage is cleared': (world) => {
    const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    for (const name of names) storage.removeItem(name);
    toldHere(world, null);
    toldThere(world, null);
    return true;
  },
  'begin other work': (world) => {
    world.here.begin();
    world.latest = undefined;
    return true;
  },
  'open an example': (world) => {
    add(world.here, next(world), {});
    world.latest = undefined;
    return true;
  },
  'open work of the list': (world) => {
    const { here } = world;
    const other = listKeptWork(here.browserStore).find(({ key }) => key !== here.state().key);
    if (other) openWork(here, other.key);
    world.latest = undefined;
    return other !== undefined;
  },
  delete: (world) => {
    const { here } = world;
    const { key } = here.state();
    if (!here.browserStore.keys().includes(key)) return false;
    deleteWork(here, key);
    world.latest = undefined;
    toldThere(world);
    return true;
  },
  undo: (world) => {
    const { here } = world;
    const { notice } = here.state();
    if (!notice?.undo) return false;
    notice.undo();
    // What Undo was said to bring back is on screen. Where another tab was quicker, it says under which name it is kept now.
    const now = here.state().notice;
    const texts = `${noticeText(notice)} ${now ? noticeText(now) : ''}`;
    const named = [...texts.matchAll(/“([^”]*)”/g)].map(([, title]) => title);
    const isOfOther = notice.undoneAt !== undefined && notice.text.includes('was deleted');
    if (!isOfOther) expect(named, notice.text).toContain(titleIn(world));
    else
      expect(
        listKeptWork(here.browserStore).map(({ title }) => title),
        notice.text,
      ).toContain(named[0]);
    world.latest = titleIn(world).replaceAll(' (second version)', '');
    toldThere(world);
    return true;
  },
};

const blocked = () => {
  throw new DOMException('Forbidden.', 'SecurityError');
};

/** Plays events from new work on; nothing where the last of them cannot happen there. */
function played(path: readonly string[], isBlocked: boolean): World | undefined {
  startEmpty();
  const world: World = {
    here: isBlocked ? tab(blocked) : tab(),
    there: tab(),
    typed: 0,
    latest: undefined,
    isFull: false,
    isUnheard: false,
  };
  const happened = path.map((event) => events[event]?.(world));
  return happened.at(-1) === false ? undefined : world;
}

/** A sentence without what is typed. */
const plain = (text: string) => text.replace(/“[^”]*”/g, '“…”');

function contentOf(document: unknown): string {
  const { title, facts, unread } = document as WorkDocument;
  return JSON.stringify([title, facts, unread]);
}

/** All that tells one state from another, without what is typed. */
function stateOf({ here, there, isFull, isUnheard }: World): string {
  const { keeping, notice, key, document, revision } = here.state();
  const kept = here.browserStore.readKept(key);
  const drafts = here.browserStore.beside('drafts');
  return JSON.stringify([
    keeping,
    notice && plain(noticeText(notice)),
    notice?.undo !== undefined,
    isFull,
    isUnheard,
    kept.outcome === 'found' ? [kept.revision === revision, document.saved === undefined] : kept.outcome,
    Math.min(here.browserStore.keys().length, 2),
    Math.min(here.browserStore.heldKeys().length, 2),
    drafts.heldKeys().includes(key),
    drafts.readKept(key).outcome,
    there.state().key === key,
    there.state().notice?.undo !== undefined,
  ]);
}

/** Holds a state to what a person is told in it. */
function holds(world: World, path: string): void {
  const { here, latest, isUnheard } = world;
  const { keeping, key, document, notice } = here.state();
  const kept = here.browserStore.readKept(key);
  const isThere = kept.outcome === 'found' && contentOf(kept.value) === contentOf(document);
  if (keeping === 'kept' && !isUnheard) expect(isThere, `${path}: said to be kept`).toBe(true);
  if (keeping === 'untouched') expect(latest, `${path}: said to hold nothing`).toBeUndefined();
  if (whyNotKept(keeping) !== undefined) {
    const drafts = here.browserStore.beside('drafts').heldKeys();
    const isHeld = here.browserStore.heldKeys().includes(key) || drafts.includes(key);
    expect(isHeld, `${path}: not kept, so the page asks before it is left`).toBe(true);
  }
  if (latest !== undefined && titleIn(world).replaceAll(' (second version)', '') !== latest) {
    // Somebody else’s text is on screen: the one typed here has to be named, with a way back.
    expect(notice?.undo, `${path}: “${latest}” was replaced`).toBeDefined();
  }
}

/** All sentences that are said on the way to all states that so many events lead to, and the number of states. */
function walk(most: number, isBlocked = false): { readonly states: number; readonly sentences: readonly string[] } {
  const seen = new Set<string>();
  const sentences = new Set<string>();
  let front: (readonly string[])[] = [[]];
  while (front.length > 0) {
    const further: (readonly string[])[] = [];
    for (const longer of front.flatMap((path) => Object.keys(events).map((event) => [...path, event]))) {
      const world = played(longer, isBlocked);
      if (!world) continue;
      holds(world, longer.join(', '));
      const { notice, keeping } = world.here.state();
      const why = whyNotKept(keeping);
      if (notice) sentences.add(plain(noticeText(notice)));
      if (why) sentences.add(`Not kept: ${whyTexts('case')[why]}`);
      const state = stateOf(world);
      if (!seen.has(state) && longer.length < most) further.push(longer);
      seen.add(state);
    }
    front = further;
  }
  return { states: seen.size, sentences: [...sentences].sort() };
}

describe('keeping work', () => {
  it('says the truth in every state, loses nothing that was typed, and undoes what it says it undoes', () => {
    const { states, sentences } = walk(6);
    expect(states).toBeGreaterThan(1000);
    expect(sentences).toMatchInlineSnapshot(`
      [
        "Another tab has also changed this work. Your version here was not replaced. When the browser can keep it again, it becomes separate work: a second version.",
        "Another tab has changed this work. Your version here is now separate work, “…”.",
        "Not kept: this browser’s storage is full. Your latest entries are only on this page and are lost when you leave it. Save this case as a file, or delete work that you no longer need under “All cases” and try again.",
        "Not kept: this browser’s storage was cleared. This case is only on this page and is lost when you leave it. Save it as a file, or keep it again.",
        "Not kept: this case was deleted in another tab. It is only on this page and is lost when you leave it. To keep it again, press the button or make another entry.",
        "This work was changed in another tab, and you see that version. Undo brings back your version as separate work: “…”.",
        "Your version is back as separate work: “…”.",
        "“…” is back on this page, but this browser does not keep it. Save it as a file before you leave.",
        "“…” is back on this page, but this browser does not keep it. Save it as a file before you leave. “…” is not kept in this browser. While this page is open, it stays in the list. Undo opens it again.",
        "“…” is back.",
        "“…” is back. “…” is not kept in this browser. While this page is open, it stays in the list. Undo opens it again.",
        "“…” is not kept in this browser. While this page is open, it stays in the list. Undo opens it again.",
        "“…” was deleted.",
        "“…” was renamed “…” in another tab.",
      ]
    `);
  });

  it('does so where the browser lets the page keep nothing', () => {
    const { states, sentences } = walk(6, true);
    expect(states).toBeGreaterThan(10);
    expect(sentences).toMatchInlineSnapshot(`
      [
        "Not kept: this browser does not allow the page to keep anything, as in some private windows. This case is only on this page and is lost when you leave it. Save it as a file.",
        "“…” is back on this page, but this browser does not keep it. Save it as a file before you leave.",
        "“…” is back on this page, but this browser does not keep it. Save it as a file before you leave. “…” is not kept in this browser. While this page is open, it stays in the list. Undo opens it again.",
        "“…” is not kept in this browser. While this page is open, it stays in the list. Undo opens it again.",
        "“…” was deleted.",
      ]
    `);
  });
});
