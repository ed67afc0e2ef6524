import type { Page } from 'playwright';

/* What those notice who do not see a page, or who go through it with the Tab key. Each gives one line a fault. */

/**
 * Things of one kind that are called alike and are not the same: links to different places, buttons, check boxes, fields
 * and folds. Links to one place may be called alike, and so may what stands in different landmarks.
 */
export function nameFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const text = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const named = (element: Element) => {
      const by = element
        .getAttribute('aria-labelledby')
        ?.split(' ')
        .map((id) => text(document.getElementById(id)));
      const label = (element as HTMLInputElement).labels?.[0];
      return by?.join(' ') ?? element.getAttribute('aria-label') ?? (label ? text(label) : text(element));
    };
    // Of radio buttons the group is named; a heading’s link to itself leads nowhere else.
    const passed = '[type=radio], [type=hidden], :is(h1, h2, h3, h4) > a[href^="#"]';
    const found = new Map<string, Set<string>>();
    for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(passed)) continue;
      // Of a term that wraps, the first word stands for all.
      if (element.closest('[aria-hidden=true]')) continue;
      const kind = element.matches('input') ? element.getAttribute('type') : element.localName;
      const landmark = element.closest('nav, footer, header, dialog');
      const groups = [];
      if (element.matches('input, select, textarea')) {
        for (let group = element.closest('fieldset'); group; group = group.parentElement?.closest('fieldset') ?? null)
          groups.push(text(group.querySelector(':scope > legend')));
      }
      const name = [kind, named(element), ...groups].join(' | ');
      const place = `${landmark?.localName ?? ''} ${landmark?.getAttribute('aria-label') ?? ''}`;
      const key = `${name} ${place}`.trim();
      const same = found.get(key) ?? new Set();
      same.add(element instanceof HTMLAnchorElement ? element.href : `${same.size}`);
      found.set(key, same);
    }
    return [...found].filter(([, same]) => same.size > 1).map(([key, same]) => `${same.size} × ${key}`);
  });
}

/** Tables without a caption, lists without an entry, headings without words, and headings that skip a level. */
export function structureFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const around = (element: Element) => `${element.localName} “${(element.textContent ?? '').trim().slice(0, 60)}”`;
    const levels = shown('h1, h2, h3, h4, h5, h6').map((heading) => ({ heading, level: Number(heading.localName[1]) }));
    return [
      ...shown('table:not(:has(> caption))').map((table) => `no caption: ${around(table)}`),
      ...shown(':is(ul, ol):not(:has(> li))').map((list) => `empty: ${list.outerHTML.slice(0, 80)}`),
      ...levels
        .filter(({ heading }) => heading.textContent?.trim() === '')
        .map(({ heading }) => `empty: ${heading.outerHTML}`),
      ...levels
        .filter(({ level }, index) => level - (levels[index - 1]?.level ?? 0) > 1)
        .map(({ heading }) => `skips a level: ${around(heading)}`),
    ];
  });
}

/** What can take the focus, and is drawn above what comes before it. For windows so narrow that all is in one column. */
export function orderFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stops = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
    const found: string[] = [];
    let before: { name: string; box: DOMRect } | undefined;
    for (const element of document.querySelectorAll(stops)) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.vh, .skip')) continue;
      let [box] = element.getClientRects();
      // What scrolls within a box of its own lies in that box, and so does what lies in a second column of a list.
      for (let parent = element.parentElement; parent; parent = parent.parentElement) {
        const { overflowY, columnCount, position } = getComputedStyle(parent);
        if (position === 'sticky' || position === 'fixed') box = undefined;
        else if (/auto|scroll/.test(overflowY) || columnCount !== 'auto') box = parent.getBoundingClientRect();
        if (!box) break;
      }
      if (!box || box.width <= 1) continue;
      const name = `${element.localName} “${(element.textContent || element.id).trim().slice(0, 40)}”`;
      // What stands in a column beside it begins above it.
      const isInOneColumn = before && box.left < before.box.right && box.right > before.box.left;
      if (before && isInOneColumn && box.bottom <= before.box.top + 1)
        found.push(`${name} is drawn above ${before.name}`);
      before = { name, box };
    }
    return found;
  });
}

/**
 * Walks over the page with the Tab key and gives what is wrong on the way: a stop that is not the next one in the page,
 * that cannot be seen, or that something else covers.
 *
 * @param most How many stops, at most.
 * @param way Whether it also goes back, when what sticks to the top of the window can cover a stop.
 * @param start A selector of the element from which it starts.
 */
export async function walkFaults(
  page: Page,
  most: number,
  way: 'on' | 'on-and-back' = 'on',
  start: 'body' | 'main' = 'body',
): Promise<string[]> {
  const count = await page.evaluate(
    ([limit, from]) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      getSelection()?.removeAllRanges();
      scrollTo(0, 0);
      const stops = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
      const beginning = document.querySelector<HTMLElement>(from) ?? document.body;
      const all = [...document.querySelectorAll<HTMLElement>(stops)].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          !element.matches(':disabled') &&
          (beginning.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      );
      // Of a group of radio buttons one is a stop: the checked one, or the first.
      const walked = all.filter((element) => {
        if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
        const group = all.filter((one) => one instanceof HTMLInputElement && one.name === element.name);
        return element === (group.find((one) => (one as HTMLInputElement).checked) ?? group[0]);
      });
      for (const [index, element] of walked.slice(0, limit).entries()) element.dataset.stop = String(index);
      const had = beginning.getAttribute('tabindex');
      beginning.tabIndex = -1;
      beginning.focus({ preventScroll: true });
      if (had === null) beginning.removeAttribute('tabindex');
      return Math.min(walked.length, limit);
    },
    [most, start] as const,
  );
  const found: string[] = [];
  /** Presses a key many times; gives the number of each stop on the way, and whether it can be seen. */
  const press = async (keys: 'Tab' | 'Shift+Tab', times: number): Promise<Stop[]> => {
    await page.evaluate(recordStops);
    for (let time = 0; time < times; time += 1) await page.keyboard.press(keys);
    return page.evaluate(() => window.stopsOnTheWay ?? []);
  };
  let onto = 0;
  for (let presses = 0; onto < count && presses < 3 * count + 10; ) {
    const times = count - onto;
    presses += times;
    const stops = await press('Tab', times);
    if (stops.length === 0) break;
    for (const { stop, fault } of stops) {
      // Of a date the browser’s own parts are stops, too.
      if (stop === String(onto - 1)) continue;
      if (stop !== String(onto)) return [...found, `stop ${stop} comes instead of stop ${onto}`];
      onto += 1;
      found.push(...fault);
    }
  }
  if (onto < count) found.push(`only ${onto} of ${count} stops are reached`);
  if (way === 'on-and-back' && onto > 1) {
    const back = await press('Shift+Tab', onto - 1);
    found.push(...back.flatMap(({ fault }) => fault.map((text) => `back: ${text}`)));
  }
  return found;
}

/** A stop of a walk: its number in the page, and what is wrong with it. */
interface Stop {
  readonly stop: string | undefined;
  readonly fault: readonly string[];
}

declare global {
  interface Window {
    /** Set by a walk: the stops since it was told to record them. */
    stopsOnTheWay?: Stop[];
    recordsStops?: boolean;
  }
}

/** Has the page record where each press of the Tab key leads from now on: asking it after each press would take as long again. */
function recordStops(): void {
  window.stopsOnTheWay = [];
  if (window.recordsStops) return;
  window.recordsStops = true;
  const sees = (element: HTMLElement, { left, right, top, bottom }: DOMRect) => {
    const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return at !== null && (element.contains(at) || at.contains(element));
  };
  // When the key comes up again, the page has scrolled to the stop.
  addEventListener('keyup', ({ key }) => {
    if (key !== 'Tab') return;
    const element = document.activeElement as HTMLElement;
    const name = `${element.localName} “${(element.textContent || element.id).trim().slice(0, 40)}”`;
    const isSeen =
      [...element.getClientRects()].some((box) => sees(element, box)) ||
      (element as HTMLInputElement).labels?.[0]?.checkVisibility() === true;
    window.stopsOnTheWay?.push({
      stop: element.dataset.stop,
      fault: isSeen ? [] : [`${name} is covered or out of sight`],
    });
  });
}
