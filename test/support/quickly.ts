import type { Page } from 'playwright';

/** A text, or what it is like. */
type Like = string | RegExp;

/** One thing that is done on a page, or waited for. */
export interface Step {
  readonly kind: 'press' | 'enter' | 'sees' | 'gone';
  /** The name of what is pressed, the label of what is entered, the text that is waited for. */
  readonly what: Like;
  /** A selector, or the name of a group or region, in which it stands. The whole tool if it is left out. */
  readonly within?: Like | undefined;
  /** What is entered; whether a choice is made. */
  readonly value?: string | boolean;
}

/** Presses the first button, link or summary in sight of this name: the whole of it, or else what begins so. */
export const press = (what: Like, within?: Like): Step => ({ kind: 'press', what, within });

/**
 * Enters a value into the first field with this label (the whole of it, or else what begins so) or, with a number sign
 * before it, of this id; chooses the option of this name, or a radio button or check box.
 */
export const enter = (what: Like, value: string | boolean = true, within?: Like): Step => ({
  kind: 'enter',
  what,
  value,
  within,
});

/** Waits until a text is in sight. */
export const sees = (what: Like, within?: Like): Step => ({ kind: 'sees', what, within });

/** Waits until a text is in sight no more. */
export const gone = (what: Like, within?: Like): Step => ({ kind: 'gone', what, within });

/**
 * Does one thing after the other within the page, each as soon as it can be done: several times as quick as the mouse
 * and the keys of Playwright, which looks for what it presses in the whole page, waits until it stands still, and moves
 * there. For tests of what comes of entries; that a tool is used by mouse and keys is what its main journey and its
 * journey by the keyboard show. A press that leads to another page comes last: nothing follows it in the page it leaves.
 */
export async function quickly(page: Page, ...steps: readonly Step[]): Promise<void> {
  const like = (one: Like | undefined) =>
    one instanceof RegExp ? { source: one.source, flags: one.flags, text: '' } : one && { text: one };
  const given = steps.map(({ kind, what, within, value }) => ({ kind, value, what: like(what), within: like(within) }));
  const failed = await run(page, given as GivenStep[]);
  if (failed === undefined) return;
  const { kind, what, within } = steps[failed] ?? {};
  throw new Error(
    `Cannot be done: ${kind} ${what}${within === undefined ? '' : ` within ${within}`} (step ${failed + 1}).`,
  );
}

/** Runs steps in the page. A last press may take the page away before it answers; no step before it may. */
async function run(page: Page, steps: GivenStep[]): Promise<number | undefined> {
  const last = steps.at(-1);
  if (last?.kind !== 'press') return page.evaluate(doSteps, steps);
  const before = steps.length - 1;
  const failed = before === 0 ? undefined : await page.evaluate(doSteps, steps.slice(0, before));
  if (failed !== undefined) return failed;
  const pressed = await page.evaluate(doSteps, [last]).catch((error: Error) => {
    if (!error.message.includes('Execution context was destroyed')) throw error;
    return undefined;
  });
  return pressed === undefined ? undefined : before;
}

interface GivenLike {
  readonly text: string;
  readonly source?: string;
  readonly flags?: string;
}
interface GivenStep {
  readonly kind: Step['kind'];
  readonly what: GivenLike;
  readonly within?: GivenLike;
  readonly value?: string | boolean;
}

/** Runs in the page. @returns The place of the step that could not be done; nothing where all were. */
async function doSteps(steps: GivenStep[]): Promise<number | undefined> {
  type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const matches = ({ text, source, flags }: GivenLike, given: string) =>
    source === undefined ? given.includes(text) : new RegExp(source, flags).test(given);
  const labelled = (element: Element) =>
    element.getAttribute('aria-label') ??
    element
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
  /** The first of some elements whose name is like this: the whole of it, or else what begins so. */
  const first = <One extends Element>(all: readonly One[], like: GivenLike, nameOf: (one: One) => string) => {
    if (like.source !== undefined) return all.find((one) => matches(like, nameOf(one)));
    const named = all.map((one) => ({ one, name: nameOf(one) }));
    const found = named.find(({ name }) => name === like.text) ?? named.find(({ name }) => name.startsWith(like.text));
    return found?.one;
  };
  const scopeOf = (within: GivenLike | undefined): Element | undefined => {
    if (within === undefined) return document.querySelector('main') ?? document.body;
    if (/^[.#[]/.test(within.text)) return document.querySelector(within.text) ?? undefined;
    const groups = [...document.querySelectorAll('fieldset, [role=group], section, [role=region]')];
    return first(groups, within, (one) => plain(labelled(one) ?? one.querySelector('legend')?.textContent));
  };
  const textOf = (scope: Element | undefined) => plain((scope as HTMLElement | undefined)?.innerText);

  function pressed({ what }: GivenStep, scope: Element): boolean {
    const all = [...scope.querySelectorAll<HTMLElement>('button, summary, a[href], [role=button]')];
    const ready = all.filter((one) => one.checkVisibility() && !one.matches(':disabled'));
    const found = first(ready, what, (one) => plain(labelled(one) ?? one.textContent));
    found?.focus();
    found?.click();
    return found !== undefined;
  }
  function entered({ what, value }: GivenStep, scope: Element): boolean {
    const all = [...scope.querySelectorAll<Field>('input, select, textarea')].filter((one) => one.checkVisibility());
    const nameOf = (one: Field) => plain(labelled(one) ?? [...(one.labels ?? [])].map((l) => l.textContent).join(' '));
    const field = what.text.startsWith('#')
      ? all.find(({ id }) => id === what.text.slice(1))
      : first(all, what, nameOf);
    if (field === undefined || field.disabled) return false;
    field.focus();
    if (typeof value === 'boolean') {
      if ((field as HTMLInputElement).checked !== value) field.click();
      return true;
    }
    const option =
      field instanceof HTMLSelectElement
        ? [...field.options].find((one) => plain(one.label) === value || one.value === value)
        : undefined;
    if (field instanceof HTMLSelectElement && option === undefined) return false;
    field.value = option?.value ?? value ?? '';
    for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
    return true;
  }
  function done(step: GivenStep): boolean {
    const scope = scopeOf(step.within);
    if (step.kind === 'gone') return scope === undefined || !matches(step.what, textOf(scope));
    if (scope === undefined) return false;
    if (step.kind === 'sees') return matches(step.what, textOf(scope));
    return step.kind === 'press' ? pressed(step, scope) : entered(step, scope);
  }

  for (const [at, step] of steps.entries()) {
    let frames = 0;
    while (!done(step)) {
      frames += 1;
      if (frames > 1500) return at;
      await frame();
    }
    // What comes of it is drawn before the next one.
    if (step.kind === 'press' || step.kind === 'enter') await frame();
  }
  return undefined;
}
