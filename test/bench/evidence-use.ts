import type { Locator, Page } from 'playwright';
import type { LargeFile } from './evidence-files.ts';
import { type Bench, readInto, withCalculator } from './evidence-reading.ts';
import { awaitSign, pressOf, type Sign } from './page-signs.ts';
import { type LongestWork, longestWorkDuring, pageThread } from './page-thread.ts';

/** The longest task and wait of the main thread while somebody uses what a large file came to, by what is done. */
export async function longestInUse(bench: Bench, file: LargeFile): Promise<Map<string, LongestWork>> {
  return withCalculator(bench, async (page) => {
    const thread = await pageThread(page);
    await readInto(page, file);
    const measured = new Map<string, LongestWork>();
    for (const { name, target, done, meanwhile, more } of presses) {
      const press = await pressOf(page, target(page));
      const sign = typeof done === 'function' ? await done(page) : done;
      const act = async () => {
        const over = meanwhile?.(page);
        await press();
        if (sign) await awaitSign(page, sign);
        await over;
        await more?.(page, press);
      };
      measured.set(name, await longestWorkDuring(page, thread, act));
    }
    return measured;
  });
}

interface Press {
  readonly name: string;
  readonly target: (page: Page) => Locator;
  /** How the page shows that it is done. */
  readonly done?: Sign | ((page: Page) => Promise<Sign>);
  /** What to wait for from before it is pressed, where it might be over too soon. */
  readonly meanwhile?: (page: Page) => Promise<unknown>;
  /** What is done besides. */
  readonly more?: (page: Page, press: () => Promise<void>) => Promise<void>;
}

const button = (page: Page, name: string | RegExp) => page.locator('.evidence').getByRole('button', { name });
const column = (name: string) => (page: Page) => page.locator('.evidence-list th').getByRole('button', { name });

const fold = (name: string) => (page: Page) => page.locator('.fold > summary', { hasText: name });

const firstRow = '.evidence-list tbody tr';
const anotherRow = async (page: Page): Promise<Sign> => ({
  selector: firstRow,
  saysNoMore: (await page.locator(firstRow).first().textContent()) ?? '',
});
const said = (says: string): Sign => ({ selector: '.evidence', says });
const filledIn = said('The numbers are filled in, and');

async function leafOn(page: Page, press: () => Promise<void>): Promise<void> {
  for (let leaf = 2; leaf <= 6; leaf += 1) {
    const sign = { selector: '.evidence-list .btns > .soft', says: `${leaf * 20 + 1} to` };
    await press();
    await awaitSign(page, sign);
  }
  await page.mouse.move(640, 360);
  for (const distance of [400, 400, -300]) await page.mouse.wheel(0, distance);
}

async function newCount(page: Page): Promise<void> {
  await awaitSign(page, { selector: '.counted[aria-busy=true]' });
  await awaitSign(page, { selector: '.counted[aria-busy=false]' });
}

const presses: readonly Press[] = [
  {
    name: 'opening the list of all items',
    target: (page) => button(page, /^Show .* all items of all files$/),
    done: { selector: firstRow },
  },
  { name: 'sorting it by age', target: column('Age in days'), done: anotherRow },
  { name: 'sorting it by name', target: column('Weakness name'), done: anotherRow },
  { name: 'leafing and scrolling through it', target: (page) => button(page, /^Next 20/), more: leafOn },
  {
    name: 'saving it as CSV',
    target: (page) => button(page, /^Save as CSV/),
    meanwhile: (page) => page.waitForEvent('download'),
  },
  { name: 'hiding it', target: (page) => button(page, /^Hide .* all items of all files$/) },
  {
    name: 'looking ahead',
    target: fold('If nothing is remediated'),
    done: { selector: '.fold', says: 'if no item is closed or added' },
  },
  {
    name: 'unfolding the switches',
    target: fold('How it was counted'),
    done: { selector: '.switch' },
  },
  { name: 'changing a switch', target: (page) => page.getByLabel('The POA&M ID'), meanwhile: newCount },
  {
    name: 'using the numbers',
    target: (page) => button(page, 'Use these numbers'),
    done: said('Open items by age: will be filled.'),
  },
  { name: 'filling them in, as counts', target: (page) => button(page, 'Fill these in'), done: filledIn },
  {
    name: 'taking them out again',
    target: (page) => page.locator('.evidence').getByRole('button', { name: 'Undo', exact: true }),
    done: { selector: 'main', says: 'The numbers from the files were removed.' },
  },
];
