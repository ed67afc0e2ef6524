import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { type EscalationCase, startCase } from '../../../src/domain/escalation/case/escalation-case.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { examples, fileOf, record, standsAt, tryExample } from '../../support/escalation-page.ts';
import { enter, press, quickly } from '../../support/quickly.ts';
import { openFile, useTool, workSaved } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());
const events: EscalationCase['events'] = [{ kind: 'deficiency-found', on: plainDate('2026-11-02'), existing: 'none' }];

const refusals = [
  {
    text: JSON.stringify({ tool: 'triggers', version: 1, title: 'T', facts: {} }),
    says: /belongs to the Deficiency/,
  },
  { text: JSON.stringify({ ...fileOf(startCase()), version: 99 }), says: /saved by a newer edition/ },
  { text: '{"rows": []}', says: /not saved from one of these tools/ },
  { text: 'Dear CSP,', says: /This file is not JSON/ },
];

describe('a file that is not in order', () => {
  it('is refused in words, and the case stays; opens with what can be used; the rest is said, stays, and is saved again', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      await tryExample(page);
      for (const { text, says } of refusals) {
        await openFile(page, 'odd.json', text);
        await page.getByText(says).waitFor();
        expect(await page.getByLabel('Name of this case').inputValue()).toBe(examples[0]?.title);
      }
      const odd = { kind: 'thunder', on: '2026-11-02' };
      await openFile(
        page,
        'odd.json',
        JSON.stringify(fileOf({ findings: [{ kind: 'trigger', trigger: 'sunspots' }], events: [...events, odd] })),
      );
      await standsAt(page, 'review');
      await page.getByText('2 entries from the file odd.json could not be used.', { exact: false }).waitFor();
      expect(await page.getByText('“sunspots” is not a deficiency trigger of this edition.').count()).toBeGreaterThan(
        0,
      );
      await page.getByRole('heading', { name: 'A finding that cannot be used' }).waitFor();
      await quickly(page, enter(/^Monitor only/));
      await record(page, 'monitored');
      const saved = await workSaved(page);
      expect(saved.text).toContain('sunspots');
      expect(saved.text).toContain('thunder');
      await quickly(page, press('Undo the last entry'));
      await standsAt(page, 'review');
      const again = await workSaved(page);
      expect(again.text).toContain('thunder');
      expect(JSON.parse(again.text).facts.events).toEqual(events);
    }));
});
