import { beforeEach, describe, expect, it } from 'vitest';
import { allTools, listAllWork, openWorkStores, workPath } from '../../../../src/ui/work/all/all-work.ts';
import { duplicateWork, renameWork } from '../../../../src/ui/work/all/change-work.ts';
import { eraseAll, keptKinds, roomUsed } from '../../../../src/ui/work/all/site-data.ts';
import { copyTitle, erasing } from '../../../../src/ui/work/all/words.ts';
import { memoryStorage } from '../../../support/memory-storage.ts';
import { desk, listed, named, newKey, open, put, site, startEmpty, storage, tools } from './open-all-work.ts';

beforeEach(startEmpty);

describe('each tool', () => {
  it('says in its folder what reads its documents', () => {
    expect(tools.map(({ id }) => id)).toEqual(allTools);
  });
});

describe('the list of all work', () => {
  it('has the work of every tool, of one that this edition does not have, and what cannot be read', () => {
    for (const tool of allTools) put(tool, 'a b', { title: tool, facts: {} });
    put('lessons', 'c', { title: 'Of a later edition', facts: {} });
    storage.setItem(`${site}/triggers/broken`, '{"half');
    storage.setItem(`${site}/letterhead/own`, '{"revision":"r","value":{"name":"Agency"}}');
    expect(listed().map(({ title }) => title)).toEqual([
      'readiness',
      'review-approach',
      'triggers',
      'Work that cannot be read',
      'escalation',
      'monthly',
      'transition',
      'charter',
      'plan',
      'Of a later edition',
    ]);
    expect(listed().map(workPath)).toContain('tools/readiness/#kept=a%20b');
    expect(workPath(named('Of a later edition'))).toBeUndefined();
  });

  it('is empty where the browser forbids the page to keep anything', () => {
    const forbidden = () => {
      throw new DOMException('No.', 'SecurityError');
    };
    expect(listAllWork(openWorkStores(forbidden, newKey))).toEqual([]);
  });

  it('renames and copies work without changing what it holds, and what is typed beside it goes with the copy', () => {
    put('readiness', 'a', { title: 'One', facts: { role: 'csp', later: [1] }, more: 'kept' });
    storage.setItem(`${site}/drafts/readiness/a`, '{"revision":"d","value":{"note":"half a word"}}');
    expect(renameWork(desk(), named('One'), 'Two')).toMatchObject({ outcome: 'done', title: 'Two' });
    expect(duplicateWork(desk(), named('Two'), copyTitle)).toMatchObject({ title: 'Two (copy)' });
    expect(duplicateWork(desk(), named('Two'), copyTitle)).toMatchObject({ title: 'Two (copy 2)' });
    const store = open().get('readiness');
    const values = store?.keys().map((key) => store.read(key)) ?? [];
    expect(values).toHaveLength(3);
    for (const value of values) {
      expect(value).toMatchObject({ value: { facts: { role: 'csp', later: [1] }, more: 'kept', version: 1 } });
    }
    expect(store?.beside('drafts').keys()).toHaveLength(3);
    expect(renameWork(desk(), named('Two'), '  ')).toMatchObject({ title: 'Readiness checklist' });
  });

  it('leaves everything as it was where the browser has no room, or another tab has deleted the work', () => {
    put('readiness', 'a', { title: 'One', facts: {} });
    const work = named('One');
    const full = desk();
    storage.fill();
    expect(renameWork(full, work, 'Two')).toEqual({ outcome: 'full' });
    expect(duplicateWork(full, work, copyTitle)).toEqual({ outcome: 'full' });
    expect(listAllWork(full.stores)).toEqual([work]);
    storage.removeItem(`${site}/readiness/a`);
    expect(renameWork(full, work, 'Two')).toEqual({ outcome: 'gone' });
  });
});

describe('everything that the site keeps', () => {
  it('is measured, named by kind, and erased, and what others keep under the host name stays', () => {
    put('readiness', 'a', { title: 'One', facts: {} });
    storage.setItem(`${site}/drafts/readiness/a`, '{}');
    storage.setItem(`${site}/letterhead/own`, '{}');
    storage.setItem('search-shortcut', 'off');
    storage.setItem('another-site', 'x'.repeat(100));
    const kinds = keptKinds(storage, ['search-shortcut']);
    expect(kinds.map(({ kind }) => kind)).toEqual(['readiness', 'drafts', 'letterhead', 'search-shortcut']);
    expect(erasing.what(kinds, 1)).toBe(
      'This erases 1 piece of work, unfinished entries in 1 piece of work, your letterhead for Word files, and your choice about the search shortcut. Anything else that this site keeps here is erased, too. You cannot undo it.',
    );
    const { ours, all } = roomUsed(storage, ['search-shortcut']);
    expect(all - ours).toBe(2 * ('another-site'.length + 100));
    const session = memoryStorage();
    session.setItem(`${site}/open/readiness`, 'a');
    eraseAll([storage, session], ['search-shortcut']);
    expect([storage.length, storage.key(0), session.length]).toEqual([1, 'another-site', 0]);
  });
});
