import { describe, expect, it } from 'vitest';
import type { ToolId } from '../../../src/domain/work-documents/tools.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { tools } from '../../support/every-tool.ts';
import { nameFaults, orderFaults, structureFaults, walkFaults } from '../../support/heard.ts';
import { outlineOf } from '../../support/outline.ts';
import { useTool } from '../../support/tool-journey.ts';
import { toolStates } from '../../support/tool-states.ts';

/* What each tool is to those who jump from heading to heading, or go through it with the Tab key. */

const visit = visitSite(builtSite());

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
        const states = toolStates[tool];
        for (const [index, { state, go, outline }] of states.entries()) {
          await go(page);
          expect(await outlineOf(page), state).toEqual(outline);
          const faults = [await nameFaults(page), await structureFaults(page), await orderFaults(page)];
          expect(faults.flat(), state).toEqual([]);
          // The state with the most parts is walked, there and back; the head of the page with all other pages.
          if (walked.includes(tool) && index === states.length - 1) {
            expect(await walkFaults(page, 30, 'on-and-back', 'main'), state).toEqual([]);
          }
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
      // All stands in one column here, and is looked at on wide screens by axe, in the tests of each tool.
      { viewport: { width: 360, height: 740 } },
    ));
});
