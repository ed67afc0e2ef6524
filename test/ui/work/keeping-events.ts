import { expect } from 'vitest';
import type { ReviewAnswers } from '../../../src/domain/review-approach/answers.ts';
import { deleteWork } from '../../../src/ui/work/delete-work.ts';
import { draftsOf } from '../../../src/ui/work/drafts/drafts.ts';
import { listKeptWork } from '../../../src/ui/work/kept-list.ts';
import { openWork } from '../../../src/ui/work/kept-work.ts';
import { noticeText } from '../../../src/ui/work/notices/words.ts';
import { followOtherTab } from '../../../src/ui/work/other-tab.ts';
import { whyNotKept } from '../../../src/ui/work/store/work-state.ts';
import type { WorkStore } from '../../../src/ui/work/store/work-store.ts';
import { add, startEmpty, storage, tab } from './open-tab.ts';

type Tab = ReturnType<typeof tab>;

/** Two tabs of one browser, and what was typed last in the first into the work that is open there. */
export interface World {
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

/** The title of the work that is open in the first tab. */
export const titleIn = ({ here }: World) => here.state().document.title;

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

/** What can happen to work that is kept, by what it is called in a path of events. Each gives whether it can in this state. */
export const events: Readonly<Record<string, (world: World) => boolean>> = {
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
export function played(path: readonly string[], isBlocked: boolean): World | undefined {
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
