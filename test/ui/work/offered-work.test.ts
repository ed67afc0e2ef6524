import { beforeEach, describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/domain/work-documents/reading/read-document.ts';
import { writeDocument } from '../../../src/domain/work-documents/write-document.ts';
import { reviewApproachTool } from '../../../src/tools/review-approach/tool.ts';
import { draftsOf } from '../../../src/ui/work/drafts/drafts.ts';
import { noticeText } from '../../../src/ui/work/notices/words.ts';
import { discardOffered, keepOffered, onlyLook } from '../../../src/ui/work/offered-work.ts';
import { receiveWork } from '../../../src/ui/work/receive-work.ts';
import { add, startEmpty, storage, tab, titles } from './open-tab.ts';

beforeEach(startEmpty);

const document = writeDocument(reviewApproachTool, { title: 'Acme', facts: { 'ssp-complete': 'yes' } });

/** A tab that shows work of a link, over work of its own where there is some. */
function tabWithLink(store = tab()) {
  receiveWork(store, readDocument(document, [reviewApproachTool], 'link'), 'the link');
  return store;
}

function text(store: ReturnType<typeof tab>): string | undefined {
  const { notice } = store.state();
  return notice && noticeText(notice);
}

describe('work that came from a link or a file', () => {
  it('is shown, and nothing of it is kept, whatever is entered', () => {
    const store = tabWithLink();
    expect(store.state()).toMatchObject({ keeping: 'offered', document });
    expect(text(store)).toBe(
      '“Acme” from the link is open. This browser keeps none of it unless you choose to keep it.',
    );
    store.change({ 'ssp-complete': 'no' });
    store.rename('Acme 2');
    draftsOf(store as never).set('finding', 'half a sentence');
    expect(store.state()).toMatchObject({ keeping: 'offered', document: { title: 'Acme 2' } });
    expect(storage.length).toBe(0);
    expect(tab().state()).toMatchObject({ keeping: 'untouched', document: { title: 'My decision' } });
  });

  it('is kept once the reader says so, with all that was entered meanwhile', () => {
    const store = tabWithLink();
    const drafts = draftsOf(store as never);
    store.change({ 'ssp-complete': 'no' });
    drafts.set('finding', 'half a sentence');
    keepOffered(store);
    expect(store.state().keeping).toBe('kept');
    expect(text(store)).toBe('“Acme” is now kept in this browser.');
    const again = tab();
    expect(again.state().document).toMatchObject({ title: 'Acme', facts: { 'ssp-complete': 'no' } });
    expect(draftsOf(again as never).get('finding')).toBe('half a sentence');
  });

  it('can be looked at without being kept', () => {
    const store = tabWithLink();
    onlyLook(store);
    store.change({ 'ssp-complete': 'no' });
    expect(store.state()).toMatchObject({ keeping: 'looked-at', document: { facts: { 'ssp-complete': 'no' } } });
    expect(storage.length).toBe(0);
    keepOffered(store);
    expect(titles(tab())).toEqual(['Acme']);
  });

  it('can be discarded, which shows what was open before; Undo brings it back', () => {
    const store = tab();
    add(store, 'Mine', {});
    tabWithLink(store);
    discardOffered(store);
    expect(store.state()).toMatchObject({ keeping: 'kept', document: { title: 'Mine' } });
    expect(text(store)).toBe('“Acme” was discarded. None of it was kept.');
    expect(titles(store)).toEqual(['Mine']);
    store.state().notice?.undo?.();
    expect(store.state()).toMatchObject({ keeping: 'offered', document });
    expect(text(store)).toBe('“Acme” is open again. None of it is kept yet.');
    expect(titles(tab())).toEqual(['Mine']);
  });

  it('can be discarded where nothing was open before', () => {
    const store = tabWithLink();
    discardOffered(store);
    expect(store.state()).toMatchObject({ keeping: 'untouched', document: { title: 'My decision' } });
  });

  it('stays on the page when other work is opened, and can be brought back', () => {
    const store = tabWithLink();
    store.begin();
    expect(text(store)).toContain(
      '“Acme” is not kept in this browser. While this page is open, it stays in the list. Undo opens it again.',
    );
    store.state().notice?.undo?.();
    expect(store.state()).toMatchObject({ keeping: 'offered', document });
  });

  it('is opened instead where the same work is kept already, and is offered once where it came twice', () => {
    const store = tabWithLink();
    tabWithLink(store);
    expect(titles(store)).toEqual(['Acme']);
    expect(text(store)).toBe(
      '“Acme” from the link is open. This browser keeps none of it unless you choose to keep it.',
    );
    keepOffered(store);
    tabWithLink(store);
    expect(store.state().keeping).toBe('kept');
    expect(text(store)).toBe('“Acme” from the link was already kept here. It is open now.');
  });

  it('says that it could not be kept where the storage is full or blocked', () => {
    const full = tabWithLink();
    storage.fill();
    keepOffered(full);
    expect(full.state()).toMatchObject({ keeping: 'full', document: { title: 'Acme' } });
    const blocked = tabWithLink(
      tab(() => {
        throw new DOMException('Forbidden.', 'SecurityError');
      }),
    );
    expect(blocked.state().keeping).toBe('offered');
    keepOffered(blocked);
    expect(blocked.state()).toMatchObject({ keeping: 'forbidden', document: { title: 'Acme' } });
    // Opened again, it is what is on the page already; nobody can choose to keep it, and its link holds it.
    tabWithLink(blocked);
    const { elsewhere, document: shown, keeping } = blocked.state();
    expect(text(blocked)).toBe('“Acme” from the link was already on this page. It is open now.');
    expect([keeping, elsewhere === shown]).toEqual(['forbidden', true]);
  });
});
