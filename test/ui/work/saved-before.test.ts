import { describe, expect, it } from 'vitest';
import { escalationTool } from '../../../src/domain/escalation/case/check-case.ts';
import { triggerIds } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { readProfile } from '../../../src/domain/triggers/profile.ts';
import { triggerTool } from '../../../src/domain/triggers/work/trigger-work.ts';
import type { WorkDocument, WorkTool } from '../../../src/domain/work-documents/work-document.ts';
import { readFileText } from '../../../src/formats/work-document-file.ts';
import { readLink } from '../../../src/formats/work-document-link.ts';
import { charterWork } from '../../../src/tools/charter/tool.ts';
import { monthlyWork } from '../../../src/tools/monthly/tool.ts';
import { planWork } from '../../../src/tools/plan/tool.ts';
import { readinessTool } from '../../../src/tools/readiness/tool.ts';
import { reviewApproachTool } from '../../../src/tools/review-approach/tool.ts';
import { transitionWork } from '../../../src/tools/transition/tool.ts';
import { listKeptWork } from '../../../src/ui/work/kept-list.ts';
import { openWork } from '../../../src/ui/work/kept-work.ts';
import { openBrowserStore } from '../../../src/ui/work/store/browser-store.ts';
import { openWorkStore } from '../../../src/ui/work/store/work-store.ts';
import { memoryStorage } from '../../support/memory-storage.ts';
import {
  contentOf,
  profileBefore,
  storageBefore,
  toolsBefore,
  withIdsOfToday,
  worksBefore,
} from '../../support/saved-before.ts';
import { profileWords } from '../../support/trigger-words.ts';

/** The tools whose work is kept. */
const tools: readonly WorkTool<unknown>[] = [
  readinessTool,
  reviewApproachTool,
  triggerTool,
  escalationTool,
  monthlyWork,
  transitionWork,
  charterWork,
  planWork,
];
const every = tools.flatMap((tool) => worksBefore(tool.id).map((work) => ({ id: tool.id, ...work, tool })));

/** What a document holds; of what could not be used each field and value, in the order of the fields. */
const sorted = ({ title, saved, facts, unread = [] }: Omit<WorkDocument, 'tool' | 'version'>) => ({
  title,
  saved,
  facts,
  unread: unread
    .map(({ field, value }) => ({ field, value }))
    .sort((one, other) => one.field.localeCompare(other.field)),
});

describe('work saved by an earlier edition', () => {
  it('is there for every tool, and names every trigger there was', () => {
    expect(tools.map(({ id }) => id).toSorted()).toEqual(toolsBefore.toSorted());
    for (const { id } of tools) expect(worksBefore(id).length).toBeGreaterThanOrEqual(4);
    const text = worksBefore('triggers').find(({ name }) => name === 'every-trigger')?.text ?? '';
    const named: string[] = JSON.parse(withIdsOfToday(text)).facts.history.map(
      (one: { trigger: string }) => one.trigger,
    );
    expect(new Set(named).size).toBe(named.length);
    expect(triggerIds).toEqual(expect.arrayContaining(named));
  });

  it.each(every)(
    'of $id, $name: opens from its file and from its link with nothing lost',
    async ({ tool, text, fragment }) => {
      for (const result of [readFileText(text, [tool]), await readLink(fragment, [tool])]) {
        if (result.outcome === 'refused') throw new Error(result.message);
        expect(result.problems).toEqual([]);
        expect(sorted(result.document)).toEqual(sorted(contentOf(text)));
      }
    },
  );

  it.each(tools)('of $id opens from what the browser kept', (tool) => {
    const browser = memoryStorage();
    for (const [name, text] of Object.entries(storageBefore(tool.id))) browser.setItem(name, text);
    const newKey = () => 'new';
    const browserStore = openBrowserStore(tool.id, () => browser, newKey);
    const kind = { tool, newTitle: 'New', newFacts: () => ({}) };
    const store = openWorkStore(kind, { browserStore, moment: () => '2026-11-29T12:00:00Z', newKey });
    const opened = listKeptWork(browserStore).map(({ key }) => {
      openWork(store, key);
      expect(store.state().notice).toBeUndefined();
      return sorted(store.state().document);
    });
    const saved = worksBefore(tool.id).map(({ text }) => sorted(contentOf(text)));
    expect(opened).toEqual(expect.arrayContaining(saved));
    expect(opened).toHaveLength(saved.length);
  });
});

describe('a profile saved by an earlier edition', () => {
  it('means the same triggers, from its file and from what the browser kept', () => {
    const { off } = JSON.parse(withIdsOfToday(profileBefore()));
    expect(off.length).toBeGreaterThan(0);
    const [kept] = Object.entries(storageBefore('triggers')).filter(([name]) => name.includes('trigger-profiles'));
    for (const profile of [JSON.parse(profileBefore()), JSON.parse(kept?.[1] ?? '').value]) {
      expect(readProfile(profile, profileWords)).toMatchObject({
        outcome: 'read',
        problems: [],
        profile: { name: 'Bureau of Tests', off },
      });
    }
  });
});
