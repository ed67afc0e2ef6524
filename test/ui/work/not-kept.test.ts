import { beforeEach, describe, expect, it } from 'vitest';
import { listKeptWork } from '../../../src/ui/work/kept-list.ts';
import { openWork } from '../../../src/ui/work/kept-work.ts';
import { add, startEmpty, storage, tab, titles } from './open-tab.ts';

beforeEach(startEmpty);

describe('a browser that does not keep', () => {
  it('because it is full is said, and the work stays on screen', () => {
    const store = tab();
    storage.fill();
    store.change({ 'ssp-complete': 'yes' });
    expect(store.state()).toMatchObject({ keeping: 'full', document: { facts: { 'ssp-complete': 'yes' } } });
    storage.makeRoom();
    store.change({ 'ssp-complete': 'no' });
    expect(tab().state().document.facts).toEqual({ 'ssp-complete': 'no' });
  });

  it('because it is forbidden is said, and the work stays on screen', () => {
    const store = tab(() => {
      throw new DOMException('Forbidden.', 'SecurityError');
    });
    store.change({ 'ssp-complete': 'yes' });
    expect(store.state()).toMatchObject({ keeping: 'forbidden', document: { facts: { 'ssp-complete': 'yes' } } });
    expect(listKeptWork(store.browserStore)).toMatchObject([{ title: 'My decision', notKept: 'forbidden' }]);
  });

  it('gives work back that made room for other work', () => {
    const store = tab();
    store.change({ 'ssp-complete': 'yes' });
    storage.fill();
    store.change({ 'ssp-complete': 'no' });
    add(store, 'Example', {});
    expect(store.state()).toMatchObject({ document: { title: 'Example' }, notice: { kind: 'warning' } });
    store.state().notice?.undo?.();
    expect(store.state().document.facts).toEqual({ 'ssp-complete': 'no' });
    storage.makeRoom();
    store.change({ 'ssp-complete': 'not-certain' });
    expect(titles(tab())).toEqual(['My decision']);
    expect(listKeptWork(store.browserStore)).toMatchObject([
      { title: 'My decision' },
      { title: 'Example', notKept: 'full' },
    ]);
  });
});

describe('what is kept and cannot be read', () => {
  const name = 'agency-authorization-playbook/review-approach/old';

  it.each([
    ['no JSON', '{'],
    ['JSON of another shape', '[1]'],
  ])('%s stays as it is, and its text can be taken out', (_, text) => {
    storage.setItem(name, text);
    const store = tab();
    expect(listKeptWork(store.browserStore)).toMatchObject([
      { key: 'old', title: 'Work that cannot be read', unreadable: text },
    ]);
    openWork(store, 'old');
    expect(store.state().notice).toMatchObject({ kind: 'warning' });
    expect(storage.getItem(name)).toBe(text);
  });

  it('of a newer edition is refused in words and stays', () => {
    const value = { tool: 'review-approach', version: 99, title: 'From the future', facts: {} };
    storage.setItem(name, JSON.stringify({ revision: 'x', value }));
    const store = tab();
    expect(store.state().keeping).toBe('untouched');
    openWork(store, 'old');
    expect(store.state().notice?.text).toContain('newer edition');
    expect(titles(store)).toEqual(['From the future']);
  });
});
