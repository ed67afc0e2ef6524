import { beforeEach, describe, expect, it } from 'vitest';
import { nameByItself } from '../../../src/ui/work/store/name-by-itself.ts';
import { startEmpty, tab } from './open-tab.ts';

beforeEach(startEmpty);

const titleOf = (store: ReturnType<typeof tab>) => store.state().document.title;

describe('work that is named after what was entered', () => {
  it('follows it until its reader gives it a name', () => {
    const store = tab();
    nameByItself(store, ' Acme Cloud ');
    expect(titleOf(store)).toBe('Acme Cloud');
    nameByItself(store, 'Acme Cloud for Agencies');
    expect(titleOf(store)).toBe('Acme Cloud for Agencies');
    store.rename('Ours');
    nameByItself(store, 'Acme');
    expect(titleOf(store)).toBe('Ours');
  });

  it('keeps its name while there is no other, and is not kept again for the same one', () => {
    const store = tab();
    nameByItself(store, undefined);
    nameByItself(store, '  ');
    expect(store.state()).toMatchObject({ keeping: 'untouched', document: { title: 'My decision' } });
    nameByItself(store, 'Acme');
    const { revision } = store.state();
    nameByItself(store, 'Acme');
    expect(store.state().revision).toBe(revision);
  });

  it('says more once more is known, also after another visit', () => {
    tab().rename('November 2026');
    const again = tab();
    nameByItself(again, 'Acme, November 2026');
    expect(titleOf(again)).toBe('November 2026');
    nameByItself(again, 'Acme, November 2026', ['Acme', 'November 2026']);
    expect(titleOf(again)).toBe('Acme, November 2026');
  });
});
