import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { ToolId } from '../../../src/domain/work-documents/tools.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { tryExample } from '../../support/escalation-page.ts';
import { tools, withExample } from '../../support/every-tool.ts';
import { nameFaults, orderFaults, structureFaults, walkFaults } from '../../support/heard.ts';
import { outlineOf } from '../../support/outline.ts';
import { loadExample } from '../../support/readiness-journey.ts';
import { press, result } from '../../support/review-journey.ts';
import { useTool } from '../../support/tool-journey.ts';
import { loadWorkedExample } from '../../support/trigger-journey.ts';

/* What each tool is to those who jump from heading to heading, or go through it with the Tab key. */

const visit = visitSite(builtSite());

/** A tool in one of its states, which a person comes to from the one before it. */
interface State {
  readonly state: string;
  readonly go: (page: Page) => Promise<unknown>;
  /** The headings of level 2 and the named parts. */
  readonly outline: readonly string[];
}

const bar = (noun: string) => `region "This ${noun}"`;
const fresh = async () => {};

const states: Readonly<Record<ToolId, readonly State[]>> = {
  readiness: [
    {
      state: 'before anything is entered',
      go: fresh,
      outline: [
        bar('assessment'),
        'region "About this assessment"',
        'heading "About this assessment" [level=2]',
        'region "Your checklist begins with these answers"',
        'heading "Your checklist begins with these answers" [level=2]',
      ],
    },
    {
      state: 'with the worked example',
      go: loadExample,
      outline: [
        bar('assessment'),
        'region "What stands between you and the next stage Ready for the Kickoff"',
        'heading "Ready for the Kickoff" [level=2]',
        'navigation "Stages of the checklist"',
        'region "Ready for the Kickoff"',
        'heading "Ready for the Kickoff" [level=2]',
        'region "Compare"',
        'heading "Compare" [level=2]',
      ],
    },
    {
      state: 'with the table for quick entry',
      go: async (page) => {
        await page.getByRole('button', { name: 'Open the table' }).click();
        await page.getByRole('table', { name: 'Items as a table' }).waitFor();
      },
      outline: [
        bar('assessment'),
        'region "What stands between you and the next stage Ready for the Kickoff"',
        'heading "Ready for the Kickoff" [level=2]',
        'navigation "Stages of the checklist"',
        'heading "Ready for the Kickoff" [level=2]',
        'table "Items as a table"',
        'region "Compare"',
        'heading "Compare" [level=2]',
      ],
    },
  ],
  'review-approach': [
    {
      state: 'at its result',
      go: async (page) => {
        await press(page, 'Try the worked example');
        await result(page).waitFor();
      },
      outline: [
        bar('decision'),
        'region "Recommended approach Just-In-Time Linear Approach"',
        'heading "Just-In-Time Linear Approach" [level=2]',
        'region "What the PMO recommends"',
        'region "What each answer counts for"',
        'heading "What each answer counts for" [level=2]',
        'region "What the result means for the order of work"',
        'heading "What the result means for the order of work" [level=2]',
        'region "Just-In-Time Linear Approach recommended"',
        'region "All Deliverables Provided Simultaneously"',
        'region "The two approaches side by side"',
        'heading "The two approaches side by side" [level=2]',
        'table "The two approaches side by side"',
        'region "Decision memo"',
        'heading "Decision memo" [level=2]',
      ],
    },
  ],
  triggers: [
    {
      state: 'before anything is entered',
      // With the first key the longer parts of the form come, even where it is pressed the moment the tool is drawn.
      go: async (page) => {
        await page.addInitScript(() => {
          new MutationObserver((_, watcher) => {
            if (!document.querySelector('#work-title')) return;
            watcher.disconnect();
            dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
          }).observe(document, { childList: true, subtree: true });
        });
        await page.reload();
        await page.locator('[id="remediation.items"]').waitFor();
      },
      outline: [
        bar('calculation'),
        'region "Files"',
        'form "What you know"',
        'heading "What you know" [level=2]',
        'region "Minimum level Nothing entered yet"',
        'heading "Nothing entered yet" [level=2]',
      ],
    },
    {
      state: 'with the worked example and all fields of its open items',
      go: async (page) => {
        await loadWorkedExample(page);
        await page.getByRole('button', { name: /^Add titles and original ratings/ }).click();
        await page.locator('[id$=".originalRating"]').first().waitFor();
      },
      outline: [
        bar('calculation'),
        'region "Files"',
        'form "What you know"',
        'heading "What you know" [level=2]',
        'region "Minimum level on November 22, 2026 Detailed Finding Review (DFR)"',
        'heading "Detailed Finding Review (DFR)" [level=2]',
        'heading "Triggers" [level=2]',
        'region "If nothing is done"',
        'heading "If nothing is done" [level=2]',
        'region "The outlook as a table"',
        'table "Open items over each age, and the minimum level, on each day when one of them changes"',
      ],
    },
  ],
  escalation: [
    {
      state: 'with the worked example',
      go: tryExample,
      outline: [
        'region "Two ways to start"',
        bar('case'),
        'region "Status of the case"',
        'heading "Release when resolved" [level=2]',
        'form "What happens next"',
        'region "Log of the case"',
        'heading "Log of the case" [level=2]',
        'region "Table of the log"',
        'table "Log of the case"',
        'region "Notices, responses, and letters"',
        'heading "Notices, responses, and letters" [level=2]',
        'region "What was found"',
        'heading "What was found" [level=2]',
      ],
    },
  ],
  plan: [
    {
      state: 'with the worked example',
      go: async (page) => {
        await withExample(page);
        await page.getByRole('heading', { name: 'The plan as a table' }).waitFor();
      },
      outline: [
        bar('plan'),
        'form "What you plan"',
        'heading "What you plan" [level=2]',
        'region "FedRAMP Authorized on February 9, 2028, if every step lasts as long as entered."',
        'heading "FedRAMP Authorized on February 9, 2028, if every step lasts as long as entered." [level=2]',
        'region "The plan as a picture"',
        'heading "The plan as a picture" [level=2]',
        'region "Steps as bars over time"',
        'region "The plan as a table"',
        'heading "The plan as a table" [level=2]',
        'region "The steps from partnership to FedRAMP Authorized"',
        'table "The steps from partnership to FedRAMP Authorized"',
      ],
    },
  ],
  monthly: [
    {
      state: 'with the worked example',
      go: async (page) => {
        await withExample(page);
        await page.getByRole('heading', { name: 'Papers' }).waitFor();
      },
      outline: [
        bar('package'),
        'region "Files of the month"',
        'form "This month"',
        'heading "This month" [level=2]',
        'region "Example Workspace, October 2026"',
        'heading "Example Workspace, October 2026" [level=2]',
        'region "What the files come to"',
        'region "Age of open items"',
        'table "Open items by days since detection and by risk rating"',
        'region "Papers"',
        'heading "Papers" [level=2]',
        'region "Open items by days since detection and by risk rating"',
        'table "Open items by days since detection and by risk rating"',
        'region "POA&M items that are past due"',
        'table "POA&M items that are past due"',
        'region "POA&M items that depend on a vendor"',
        'table "POA&M items that depend on a vendor"',
        'region "Open POA&M items by kind of deviation"',
        'table "Open POA&M items by kind of deviation"',
        'region "POA&M items with a pending deviation request"',
        'table "POA&M items with a pending deviation request"',
        'region "Changes and their status"',
        'table "Changes and their status"',
      ],
    },
  ],
  transition: [
    {
      state: 'before anything is entered',
      go: fresh,
      outline: [
        bar('transition'),
        'form "About the service"',
        'heading "About the service" [level=2]',
        'region "What you must do by when"',
        'heading "What you must do by when" [level=2]',
      ],
    },
    {
      state: 'with the worked example and the duties of a ruleset',
      go: async (page) => {
        await withExample(page);
        await page.locator('#MAS > summary').click();
        await page.getByText('MAS-CSO-IIR', { exact: false }).first().waitFor();
      },
      outline: [
        bar('transition'),
        'form "About the service"',
        'heading "About the service" [level=2]',
        'region "What you must do by when"',
        'heading "What you must do by when" [level=2]',
        'region "The rulesets and their days"',
        'heading "The rulesets and their days" [level=2]',
        'region "The days on a line"',
        'table "Days of your rulesets"',
      ],
    },
  ],
  charter: [
    {
      state: 'with the worked example',
      go: async (page) => {
        await withExample(page);
        await page.getByRole('button', { name: 'Print this paper' }).waitFor();
      },
      outline: [
        bar('charter'),
        'form "The charter"',
        'heading "The charter" [level=2]',
        'region "Charter for Example Cloud"',
        'heading "Charter for Example Cloud" [level=2]',
        'region "The charter (draft)"',
        'region "Member agencies"',
        'table "Member agencies"',
        'region "Members and their contact information"',
        'table "Members and their contact information"',
        'region "Requirements beyond the FedRAMP baselines"',
        'table "Requirements beyond the FedRAMP baselines"',
        'region "Triggers in use"',
        'table "Triggers in use"',
        'region "Editions of this charter"',
        'table "Editions of this charter"',
      ],
    },
  ],
};

/**
 * The tools that are walked stop by stop: one of a long list, and those in which something stays in sight while the page
 * scrolls, and could cover a stop. The order of all stops is looked at in each tool.
 */
const walked: readonly ToolId[] = ['readiness', 'triggers', 'charter'];

describe.each(tools)('the tool %s', (tool) => {
  it('has its parts under headings, names apart, and is drawn as it is walked, in each of its states', () =>
    useTool(
      visit,
      tool,
      async ({ page }) => {
        for (const [index, { state, go, outline }] of states[tool].entries()) {
          await go(page);
          expect(await outlineOf(page), state).toEqual(outline);
          expect([...(await nameFaults(page)), ...(await structureFaults(page))], state).toEqual([]);
          await page.setViewportSize({ width: 360, height: 740 });
          expect(await orderFaults(page), state).toEqual([]);
          // The state with the most parts is walked, there and back; the head of the page with all other pages.
          if (walked.includes(tool) && index === states[tool].length - 1) {
            expect(await walkFaults(page, 30, 'on-and-back', 'main'), state).toEqual([]);
          }
          await page.setViewportSize({ width: 1280, height: 900 });
        }
        const legends = await page
          .locator('form')
          .getByRole('group')
          .evaluateAll((all) =>
            all.filter((one) => one.matches('.group')).map((one) => one.querySelector(':scope > legend > h3') !== null),
          );
        if (tool === 'triggers') expect(legends.length).toBeGreaterThan(8);
        expect(legends, 'groups of a form that are among the headings').not.toContain(false);
      },
      { viewport: { width: 1280, height: 900 } },
    ));
});
