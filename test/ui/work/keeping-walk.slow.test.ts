import { describe, expect, it } from 'vitest';
import type { WorkDocument } from '../../../src/domain/work-documents/work-document.ts';
import { noticeText, whyNotKept as whyTexts } from '../../../src/ui/work/notices/words.ts';
import { whyNotKept } from '../../../src/ui/work/store/work-state.ts';
import { events, played, titleIn, type World } from './keeping-events.ts';

/*
 * Every state that keeping work can come into, walked from new work on: typing, drafts, storage that is full and has room
 * again, another tab that changes, renames, deletes and brings back, storage that is cleared, other work, deleting and undo.
 */

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
