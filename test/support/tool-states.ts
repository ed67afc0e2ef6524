import type { Page } from 'playwright';
import type { ToolId } from '../../src/domain/work-documents/tools.ts';
import { tryExample } from './escalation-page.ts';
import { withExample } from './every-tool.ts';
import { loadExample } from './readiness-journey.ts';
import { press, result } from './review-journey.ts';
import { loadWorkedExample } from './trigger-journey.ts';

/** A tool in one of its states, which a person comes to from the one before it. */
interface ToolState {
  readonly state: string;
  readonly go: (page: Page) => Promise<unknown>;
  /** The headings of level 2 and the named parts. */
  readonly outline: readonly string[];
}

const bar = (noun: string) => `region "This ${noun}"`;
const headed = (role: 'region' | 'form', name: string) => [`${role} "${name}"`, `heading "${name}" [level=2]`];
const framedTable = (name: string) => [`region "${name}"`, `table "${name}"`];
const fresh = async () => {};

/** The states of each tool in which its parts are looked at, one after the other. */
export const toolStates: Readonly<Record<ToolId, readonly ToolState[]>> = {
  readiness: [
    {
      state: 'before anything is entered',
      go: fresh,
      outline: [
        bar('assessment'),
        ...headed('region', 'About this assessment'),
        ...headed('region', 'Your checklist begins with these answers'),
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
        ...headed('region', 'Ready for the Kickoff'),
        ...headed('region', 'Compare'),
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
        ...headed('region', 'Compare'),
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
        ...headed('region', 'What each answer counts for'),
        ...headed('region', 'What the result means for the order of work'),
        'region "Just-In-Time Linear Approach recommended"',
        'region "All Deliverables Provided Simultaneously"',
        ...headed('region', 'The two approaches side by side'),
        'table "The two approaches side by side"',
        ...headed('region', 'Decision memo'),
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
        ...headed('form', 'What you know'),
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
        ...headed('form', 'What you know'),
        'region "Minimum level on November 22, 2026 Detailed Finding Review (DFR)"',
        'heading "Detailed Finding Review (DFR)" [level=2]',
        'heading "Triggers" [level=2]',
        ...headed('region', 'If nothing is done'),
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
        ...headed('region', 'Log of the case'),
        'region "Table of the log"',
        'table "Log of the case"',
        ...headed('region', 'Notices, responses, and letters'),
        ...headed('region', 'What was found'),
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
        ...headed('form', 'What you plan'),
        ...headed('region', 'FedRAMP Authorized on February 9, 2028, if every step lasts as long as entered.'),
        ...headed('region', 'The plan as a picture'),
        'region "Steps as bars over time"',
        ...headed('region', 'The plan as a table'),
        ...framedTable('The steps from partnership to FedRAMP Authorized'),
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
        ...headed('form', 'This month'),
        ...headed('region', 'Example Workspace, October 2026'),
        'region "What the files come to"',
        'region "Age of open items"',
        'table "Open items by days since detection and by risk rating"',
        ...headed('region', 'Papers'),
        ...framedTable('Open items by days since detection and by risk rating'),
        ...framedTable('POA&M items that are past due'),
        ...framedTable('POA&M items that depend on a vendor'),
        ...framedTable('Open POA&M items by kind of deviation'),
        ...framedTable('POA&M items with a pending deviation request'),
        ...framedTable('Changes and their status'),
      ],
    },
  ],
  transition: [
    {
      state: 'before anything is entered',
      go: fresh,
      outline: [
        bar('transition'),
        ...headed('form', 'About the service'),
        ...headed('region', 'What you must do by when'),
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
        ...headed('form', 'About the service'),
        ...headed('region', 'What you must do by when'),
        ...headed('region', 'The rulesets and their days'),
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
        ...headed('form', 'The charter'),
        ...headed('region', 'Charter for Example Cloud'),
        'region "The charter (draft)"',
        ...framedTable('Member agencies'),
        ...framedTable('Members and their contact information'),
        ...framedTable('Requirements beyond the FedRAMP baselines'),
        ...framedTable('Triggers in use'),
        ...framedTable('Editions of this charter'),
      ],
    },
  ],
};
