import { beforeEach, describe, expect, it } from 'vitest';
import { reviewApproachTool } from '../../../src/tools/review-approach/tool.ts';
import { keptWork, listKeptWork } from '../../../src/ui/work/kept-list.ts';
import { firstWork, openWork } from '../../../src/ui/work/kept-work.ts';
import { openWorkFile } from '../../../src/ui/work/run-actions.ts';
import { openBrowserStore } from '../../../src/ui/work/store/browser-store.ts';
import { add, startEmpty, storage, tab } from './open-tab.ts';

/* Kept work that cannot be opened: it never stops the tool from opening, and what is said of it is true. */

beforeEach(startEmpty);

const name = (key: string) => `agency-authorization-playbook/review-approach/${key}`;
const recordOf = (value: object) => JSON.stringify({ revision: 'r', value });
const work = (more: object) => recordOf({ tool: 'review-approach', version: 1, title: 'Acme', facts: {}, ...more });
const byHand = 'In the list of all your work, you can save its text or delete it.';
const stays = 'It stays in this browser unchanged.';

/** What the next visit finds. @param key What was open before. */
function visit(key?: string, stuck?: string) {
  const kind = { tool: reviewApproachTool, newTitle: 'My decision', newFacts: () => ({}) };
  const browserStore = openBrowserStore(
    'review-approach',
    () => storage,
    () => 'k',
  );
  return { ...firstWork({ kind, browserStore }, key, stuck), browserStore };
}

describe('the next visit of a browser that keeps', () => {
  it.each([
    [
      'work of a newer edition',
      work({ version: 9 }),
      `“Acme” was not opened. This work was saved by a newer edition of the Review-approach chooser: its version is 9, and this page reads versions up to 1. Reload the page to get the newest edition. ${stays} ${byHand}`,
    ],
    [
      'work of version 0',
      work({ version: 0 }),
      `“Acme” was not opened. This work says that version 0 of the Review-approach chooser saved it. There is no such version, so it was not opened. Save its text before you delete it. ${stays} ${byHand}`,
    ],
    [
      'work of another tool',
      work({ tool: 'escalation' }),
      `“Acme” was not opened. This work belongs to the Escalation walkthrough. Open it there. ${stays} ${byHand}`,
    ],
    [
      'JSON of another shape',
      '[1]',
      `“Work that cannot be read” was not opened. The work kept under this name is damaged and cannot be read. ${stays} ${byHand}`,
    ],
    [
      'half of a text',
      work({}).slice(0, -9),
      `“Acme” was not opened. The work kept under this name is damaged and cannot be read. ${stays} ${byHand}`,
    ],
  ])('%s says why it was not opened, opens new work, and leaves it as it is', (_, text, sentence) => {
    storage.setItem(name('old'), text);
    const { work: found, notice, browserStore } = visit();
    expect(found).toBeUndefined();
    expect(notice).toMatchObject({ kind: 'warning', text: sentence });
    expect(storage.getItem(name('old'))).toBe(text);
    expect(browserStore.textOf('old')).toBe(text);
    expect(listKeptWork(browserStore)).toMatchObject([{ key: 'old', refusal: expect.any(String) }]);
  });

  it('work with a damaged date opens it, says so, and lists it without a date', () => {
    storage.setItem(name('old'), work({ saved: '2026-02-30' }));
    const { work: found, browserStore } = visit();
    expect(found?.document.title).toBe('Acme');
    expect(found?.notice?.text).toBe(
      '1 entry from the kept work could not be used. Nothing is lost: they stay with the work and are saved with it.',
    );
    expect(found?.notice?.problems?.map(({ message }) => message)).toEqual([
      'The date and time when it was saved cannot be read.',
    ]);
    expect(keptWork('old', browserStore)).toEqual({ key: 'old', title: 'Acme' });
  });

  it('work that fails opens other work, and says so of the first that failed', () => {
    storage.setItem(name('newest'), work({ version: 9, title: 'Newest', saved: '2027-01-01T00:00:00Z' }));
    storage.setItem(name('second'), work({ version: 9, title: 'Second', saved: '2026-12-30T00:00:00Z' }));
    storage.setItem(name('third'), work({ title: 'Third', saved: '2026-12-29T00:00:00Z' }));
    storage.setItem(name('last'), work({ version: 9, title: 'Last', saved: '2026-12-28T00:00:00Z' }));
    const { work: found, notice } = visit();
    expect(found?.document.title).toBe('Third');
    expect(notice?.text).toMatch(/^“Newest” was not opened\. .+ No other work was opened\.$/);
  });

  it('work at which the page stopped the last time opens other work, and says so', () => {
    storage.setItem(name('one'), work({ title: 'One' }));
    storage.setItem(name('two'), work({ title: 'Two' }));
    const { work: found, notice } = visit('one', 'one');
    expect(found?.document.title).toBe('Two');
    expect(notice?.text).toBe(
      `“One” was not opened. The page stopped the last time it opened this work. The work stays in this browser unchanged. ${byHand}`,
    );
  });

  it('nothing of what was open before says so, whether or not it keeps other work', () => {
    const missed = expect.stringContaining('no longer keeps the work that you opened here');
    expect(visit('gone')).toMatchObject({ work: undefined, notice: { kind: 'info', text: missed } });
    storage.setItem(name('other'), work({ title: 'Other' }));
    expect(visit('gone')).toMatchObject({ work: { key: 'other' }, notice: { kind: 'info', text: missed } });
    expect(visit('other').notice).toBeUndefined();
  });
});

describe('opening work of the list', () => {
  it('that is gone says so', () => {
    const store = tab();
    openWork(store, 'nowhere');
    expect(store.state().notice?.text).toBe('This browser no longer keeps this work.');
  });

  it('that cannot be opened leaves the open work as it is', () => {
    const store = tab();
    add(store, 'Mine', {});
    storage.setItem(name('old'), work({ version: 9 }));
    openWork(store, 'old');
    expect(store.state()).toMatchObject({ document: { title: 'Mine' }, notice: { kind: 'warning' } });
  });
});

describe('a file that cannot be opened', () => {
  const fileOf = (size: number, arrayBuffer: () => Promise<ArrayBuffer>) =>
    ({ name: 'a.json', size, arrayBuffer }) as File;

  it('because the browser cannot read it any more says so', async () => {
    const store = tab();
    await openWorkFile(
      store,
      fileOf(9, () => Promise.reject(new DOMException('Gone.', 'NotReadableError'))),
    );
    expect(store.state().notice).toMatchObject({
      kind: 'warning',
      text: 'The file a.json could not be read. It may have been moved, renamed, or deleted since you chose it. Choose it again. Nothing was changed.',
    });
  });

  it('because it is too large says so, and is not read', async () => {
    const store = tab();
    await openWorkFile(
      store,
      fileOf(20_000_001, () => Promise.reject(new Error('It was read.'))),
    );
    expect(store.state().notice?.text).toBe(
      'The file a.json is larger than any work from these tools. It was not opened, and nothing was changed.',
    );
  });
});
