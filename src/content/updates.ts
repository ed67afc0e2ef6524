import { getCollection } from 'astro:content';
import { type PlainDate, plainDate } from '../domain/calendar/plain-date.ts';
import { lookAgainOn } from '../domain/changes/look-again.ts';
import type { DatedChange, Verdict } from '../domain/changes/standing.ts';
import type { RoleId } from '../domain/process/roles.ts';
import type { RulesetData } from '../schemas/deadline.ts';
import type { UpdateData } from '../schemas/update.ts';
import { rulesets } from './deadlines.ts';
import { inLineOrder } from './line-order.ts';

/**
 * Something that has changed since the sources were written, with the rulesets whose days it follows and the day by which
 * it must be looked at again.
 */
export type Update = Omit<UpdateData, 'rulesets' | 'lookAgain'> & {
  readonly rulesets: readonly RulesetData[];
  readonly lookAgain: PlainDate;
};

/**
 * All updates, in the order of the days from which they hold; those without a known day come last. Each names its pages
 * in the order of the line.
 *
 * @throws Error when one names a ruleset that is not in `content/deadlines.yaml`.
 */
export async function updates(): Promise<Update[]> {
  const last = '9999';
  const known = await rulesets();
  return (await getCollection('updates'))
    .map(({ data }) => {
      const own = (data.rulesets ?? []).map((id) => {
        const found = known.find((ruleset) => ruleset.id === id);
        if (!found) throw new Error(`content/updates.yaml, ${data.id}: “${id}” is not in content/deadlines.yaml.`);
        return found;
      });
      const lookAgain = lookAgainOn(data, { ...data, rulesets: own });
      return { ...data, steps: inLineOrder(data.steps), rulesets: own, lookAgain };
    })
    .sort((one, other) => (one.from ?? last).localeCompare(other.from ?? last) || one.id.localeCompare(other.id));
}

/**
 * The updates of these ids, in the order given.
 * @throws Error when one is not in `content/updates.yaml`.
 */
export async function updatesOf(ids: readonly string[]): Promise<Update[]> {
  const all = await updates();
  return ids.map((id) => {
    const found = all.find((update) => update.id === id);
    if (!found) throw new Error(`"${id}" is not in content/updates.yaml.`);
    return found;
  });
}

/** The updates that touch a page of the guide, or `sources`. */
export async function updatesAt(page: string): Promise<Update[]> {
  return (await updates()).filter(({ steps }) => steps.some((step) => step === page));
}

/** The updates that touch the duties of a role. */
export async function updatesFor(role: RoleId): Promise<Update[]> {
  return (await updates()).filter(({ roles }) => roles.includes(role));
}

/** An update as the rules about days know it. */
export function datedChange({ effect, status, from, ends, rulesets: own }: Update): DatedChange {
  return {
    effect,
    status,
    from: from === null ? null : plainDate(from),
    rulesetDays: own,
    ends: ends && { after: plainDate(ends.after), pages: ends.pages },
  };
}

/** What has become of what the sources say, by a change: `unconfirmed` where we could not confirm the change. */
export const verdictOf = ({ status, effect }: Update): Verdict => (status === 'uncertain' ? 'unconfirmed' : effect);
