import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { fullName, triggerIds, triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { profileOf } from '../../../src/domain/triggers/profile.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { enter, gone, press, quickly, sees } from '../../support/quickly.ts';
import { savedFile, useTool } from '../../support/tool-journey.ts';
import { loadWorkedExample, openFacts, verdict } from '../../support/trigger-journey.ts';
import { profileWords } from '../../support/trigger-words.ts';

const visit = visitSite(builtSite());
const late = fullName(triggerOf('late-remediation-high-dfr'));
const now = (page: Page) => page.getByLabel('Unique vulnerabilities now');

describe('profiles of triggers', () => {
  const choose = async (page: Page) => {
    await page.getByText(/^Triggers that your agency uses/).click();
    await page.getByLabel('Keep this set as a profile named').waitFor();
  };
  const open = async (page: Page, text: string) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open a profile' }).click(),
    ]);
    await chooser.setFiles({ name: 'profile.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  };

  it('are kept under a name, used for other work, and deleted with a way back; what is none is refused in words', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await loadWorkedExample(page);
      await choose(page);
      const refused = async (text: string, message: string) => {
        await open(page, text);
        await page.locator('.notice.warned').getByText(message).waitFor();
        expect(
          await page
            .getByText(`Triggers that your agency uses: ${triggerIds.length - 1} of ${triggerIds.length}`)
            .count(),
        ).toBe(1);
      };
      await refused('{', 'The file profile.json is not JSON');
      await refused('[]', 'This is not a profile of triggers. Nothing was changed.');
      await refused(JSON.stringify({ tool: 'triggers', version: 1, facts: {} }), 'This file is work saved from a tool');
      await refused(
        JSON.stringify({ ...profileOf('Later', [], profileWords), version: 99 }),
        'another version of this tool',
      );

      await page.getByRole('checkbox', { name: late }).uncheck();
      await quickly(
        page,
        enter('Keep this set as a profile named', 'Bureau'),
        press('Keep the profile'),
        sees('“Bureau” is kept in this browser.'),
      );
      await page.getByRole('checkbox', { name: late }).check();
      await expect.poll(() => verdict(page)).toBe('Detailed Finding Review (DFR)');
      await page.reload();
      await choose(page);
      await quickly(page, press('Use Bureau'), sees(`“Bureau” is in use, with ${triggerIds.length - 2} triggers.`));
      await expect.poll(() => verdict(page)).toBe('None found yet');
      await quickly(page, press('Undo'));
      await expect.poll(() => verdict(page)).toBe('Detailed Finding Review (DFR)');
      await quickly(page, press('Delete Bureau'), gone('Use Bureau'), press('Undo'), sees('Use Bureau'));
    }));

  it('go into a file, and come out of it in another browser, with all that this edition does not know', async () => {
    let saved = { name: '', text: '' };
    await useTool(visit, 'triggers', async ({ page }) => {
      await openFacts(page, { off: ['incident-frequency'], vulnerabilities: { atBaseline: 15, now: 27 } });
      await choose(page);
      await quickly(page, enter('Keep this set as a profile named', 'Bureau of Tests'), press('Keep the profile'));
      saved = await savedFile(page, () => quickly(page, press('Save Bureau of Tests as a file')));
      expect(saved.name).toBe('triggers-of-bureau-of-tests.json');
      expect(JSON.parse(saved.text)).toEqual(profileOf('Bureau of Tests', ['incident-frequency'], profileWords));
    });
    await useTool(visit, 'triggers', async ({ page }) => {
      await now(page).fill('27');
      await choose(page);
      await open(page, saved.text);
      await page
        .getByText(
          `“Bureau of Tests” was opened from the file profile.json, with ${triggerIds.length - 1} triggers in use.`,
        )
        .waitFor();
      await expect.poll(() => page.getByRole('checkbox', { name: 'Incident Frequency DFR' }).isChecked()).toBe(false);

      // What this edition does not know is told, and kept.
      await open(
        page,
        JSON.stringify({
          ...profileOf('Bureau', [...triggerIds.slice(0, 2)], profileWords),
          off: ['late-tea', ...triggerIds.slice(0, 2)],
        }),
      );
      await page.locator('.notice.warned').getByText('“late-tea” is not a trigger of this edition.').waitFor();
      await page
        .getByText(`Triggers that your agency uses: ${triggerIds.length - 2} of ${triggerIds.length}`)
        .waitFor();
      const { text } = await savedFile(page, () => quickly(page, press('Save Bureau as a file')));
      expect(JSON.parse(text).unread).toMatchObject([{ value: 'late-tea' }]);
    });
  });
});
