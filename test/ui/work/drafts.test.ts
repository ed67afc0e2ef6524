import { beforeEach, describe, expect, it } from 'vitest';
import { deleteWork } from '../../../src/ui/work/delete-work.ts';
import { draftsOf } from '../../../src/ui/work/drafts/drafts.ts';
import { openWork } from '../../../src/ui/work/kept-work.ts';
import { followOtherTab } from '../../../src/ui/work/other-tab.ts';
import type { WorkStore } from '../../../src/ui/work/store/work-store.ts';
import { add, startEmpty, storage, tab, titles } from './open-tab.ts';

beforeEach(startEmpty);

type Tab = ReturnType<typeof tab>;
const drafts = (store: Tab) => draftsOf(store as unknown as WorkStore<unknown>);
/** A visit of the same browser later on. */
const later = () => drafts(tab());

describe('a draft', () => {
  it('is kept with the work from its first letter on, and is there on the next visit', () => {
    const store = tab();
    drafts(store).set('note', 'Half a th');
    expect(store.state().keeping).toBe('kept');
    expect(later().get('note')).toBe('Half a th');
    drafts(store).set('note', undefined);
    expect(later().get('note')).toBeUndefined();
    expect(storage.length).toBe(1);
  });

  it('belongs to its work', () => {
    const store = tab();
    store.rename('First');
    const { key } = store.state();
    drafts(store).set('note', 'Of the first');
    add(store, 'Second', {});
    expect(drafts(store).get('note')).toBeUndefined();
    openWork(store, key);
    expect(drafts(store).get('note')).toBe('Of the first');
  });

  it('is deleted with its work, and comes back with it', () => {
    const store = tab();
    drafts(store).set('note', 'Half');
    deleteWork(store, store.state().key);
    expect(storage.length).toBe(0);
    store.state().notice?.undo?.();
    expect(drafts(store).get('note')).toBe('Half');
    expect(later().get('note')).toBe('Half');
  });

  it('that could not be kept makes the work not kept, and is kept once there is room', () => {
    const store = tab();
    store.rename('First');
    storage.fill();
    drafts(store).set('note', 'Half');
    expect(store.state().keeping).toBe('full');
    storage.makeRoom();
    store.rename('First, again');
    expect(store.state().keeping).toBe('kept');
    expect(later().get('note')).toBe('Half');
  });

  it('stays on screen when the storage is cleared, and is kept again with the work', () => {
    const before = tab();
    drafts(before).set('note', 'Half');
    const store = tab();
    expect(drafts(store).get('note')).toBe('Half');
    for (const name of [storage.key(0), storage.key(1)]) storage.removeItem(name ?? '');
    followOtherTab(store, null);
    expect(drafts(store).get('note')).toBe('Half');
    store.rename('Kept again');
    expect(later().get('note')).toBe('Half');
  });

  it('is not overwritten by what another tab types elsewhere in the same work, nor replaced on screen', () => {
    const one = tab();
    one.rename('Both');
    const other = tab();
    drafts(one).set('note', 'Typed here');
    expect(drafts(other).get('finding')).toBeUndefined();
    drafts(other).set('finding', 'Typed there');
    expect(later().get('note')).toBe('Typed here');
    expect(later().get('finding')).toBe('Typed there');
    drafts(other).set('note', 'Typed there, too');
    expect(drafts(one).get('note')).toBe('Typed here');
  });

  it('goes along where its work becomes a second version beside what another tab has made of it', () => {
    const one = tab();
    drafts(one).set('note', 'Half');
    const other = tab();
    other.rename('As it is there');
    one.rename('As it is here');
    expect(titles(one)).toContain('As it is here (second version)');
    expect(drafts(one).get('note')).toBe('Half');
    expect(drafts(tab(undefined, one.state().key)).get('note')).toBe('Half');
  });

  it('that is damaged in the browser stands in the way of nothing', () => {
    const store = tab();
    store.rename('First');
    storage.setItem(`agency-authorization-playbook/drafts/review-approach/${store.state().key}`, '{');
    expect(later().get('note')).toBeUndefined();
    drafts(store).set('note', 'Half');
    expect(later().get('note')).toBe('Half');
  });
});
