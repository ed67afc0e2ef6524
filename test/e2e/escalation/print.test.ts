import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { CaseEvent } from '../../../src/domain/escalation/case/events.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { openCase } from '../../support/escalation-page.ts';
import { withStyles } from '../../support/fit.ts';
import { appendix, sheetsWithout } from '../../support/paper.ts';
import { useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

const on = plainDate;
const level = 'CAP';
/** A CAP from the finding to the release, with all that it sends: seven letters. */
const events: readonly CaseEvent[] = [
  { kind: 'deficiency-found', on: on('2026-08-03'), existing: 'none', note: 'Found in the monthly review.' },
  { kind: 'raise-chosen', on: on('2026-08-04'), level },
  { kind: 'intent-notified', on: on('2026-08-05'), answerBy: on('2026-08-19') },
  { kind: 'intent-unanswered', on: on('2026-08-20') },
  { kind: 'answered-late', on: on('2026-08-21'), by: 'csp-system-owner' },
  { kind: 'decided', on: on('2026-08-24'), level },
  {
    kind: 'decision-notified',
    on: on('2026-08-25'),
    criteria: ['All High vulnerabilities of the list are remediated, and a scan has verified it.', 'Two full scans.'],
    actions: ['A root-cause analysis.', 'A formal plan with milestones and dates.'],
    otherItems: ['A staffing plan for patch management.'],
    deadline: on('2026-10-30'),
    respondBy: on('2026-09-08'),
  },
  { kind: 'message-sent', on: on('2026-08-26'), message: 'cap-letter', level },
  { kind: 'plan-submitted', on: on('2026-09-10'), lacking: [], fullResolutionOn: on('2026-10-23') },
  { kind: 'plan-approved', on: on('2026-09-14') },
  { kind: 'report-closed', on: on('2026-09-14') },
  { kind: 'resolution-determined', on: on('2026-10-29') },
  { kind: 'message-sent', on: on('2026-10-29'), message: 'fedramp-notice-of-resolution', level },
  { kind: 'message-sent', on: on('2026-10-29'), message: 'cap-release-letter', level },
  { kind: 'released', on: on('2026-10-30') },
];
const findings = [
  { kind: 'trigger', trigger: 'late-remediation-high-cap', detail: '7 High vulnerabilities, more than 60 days late.' },
  { kind: 'described', text: 'The POA&M of August gives no planned dates for 11 open items.' },
];

/** Lays out the case as it is printed. Printing ends it. */
async function layOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.locator('.printout').waitFor({ state: 'attached' });
}

/** How many sheets of Letter paper the page takes as it stands. */
async function sheets(page: Page): Promise<number> {
  const paper = await page.pdf({ preferCSSPageSize: true });
  return paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const fonts = [
  { name: 'a narrow font', family: `'Liberation Sans Narrow', 'Arial Narrow', sans-serif`, spacing: '0' },
  { name: 'a wide font', family: `'DejaVu Sans', Verdana, sans-serif`, spacing: '0.02em' },
];

describe('a whole case on paper', () => {
  it('takes a sheet to sign, two more besides its letters, and each letter one, in a narrow font and in a wide one', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      await openCase(page, events, { findings });
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      for (const { name, family, spacing } of fonts) {
        await withStyles(page, `* { font-family: ${family} !important; letter-spacing: ${spacing} !important }`);
        await layOut(page);
        const letters = await page.locator('.printout > h4.new-page').count();
        expect(letters, name).toBe(7);
        const all = await sheets(page);
        // Without the letters, what is left is the case alone.
        await layOut(page);
        await page.evaluate(() => {
          const first = document.querySelector('.printout > h4.new-page');
          while (first?.nextSibling) first.nextSibling.remove();
          first?.remove();
        });
        const own = await sheets(page);
        expect(own, name).toBeLessThanOrEqual(3);
        await layOut(page);
        expect(await sheetsWithout(page, appendix), name).toBe(1);
        expect(all - own, name).toBe(letters);
      }
    }));
});
