import type { PlainDate } from '../calendar/plain-date.ts';
import { type CertificationType, certificationTypes, type DaysByType } from './ruleset-days.ts';

/** What a day means for a ruleset. `bind` where new and active certifications need it from the same day. */
export type Meaning = 'bind' | 'obtain' | 'maintain' | 'graceEnds';

/** What happens on a day to rulesets, for one type of certification or for both. */
export interface RulesetEvent {
  readonly meaning: Meaning;
  readonly types: readonly CertificationType[];
  /** The codes of the rulesets. */
  readonly rulesets: readonly string[];
}

/** A day that matters to everyone, with what happens on it. */
export interface KeyDay {
  readonly day: PlainDate;
  readonly milestones: readonly string[];
  readonly events: readonly RulesetEvent[];
}

/** How many of the coming days a page begins with. */
export const nextDays = 3;

/** The days on which rulesets begin to bind or their grace ends, and the milestones, earliest first. */
export function keyDays(
  rulesets: readonly (DaysByType & { readonly id: string })[],
  milestones: readonly { readonly day: PlainDate; readonly happens: string }[],
): KeyDay[] {
  const single = rulesets.flatMap((ruleset) =>
    certificationTypes.flatMap((type) => {
      const { obtain, maintain, graceEnds } = ruleset[type];
      const binding: { day: PlainDate; meaning: Meaning }[] =
        obtain === maintain
          ? [{ day: obtain, meaning: 'bind' }]
          : [
              { day: obtain, meaning: 'obtain' },
              { day: maintain, meaning: 'maintain' },
            ];
      const grace =
        graceEnds !== undefined && graceEnds > maintain ? [{ day: graceEnds, meaning: 'graceEnds' as const }] : [];
      return [...binding, ...grace].map((event) => ({ ...event, type, id: ruleset.id }));
    }),
  );
  const days = [...new Set([...single, ...milestones].map(({ day }) => day))].toSorted();
  return days.map((day) => ({
    day,
    milestones: milestones.filter((one) => one.day === day).map(({ happens }) => happens),
    events: merged(single.filter((one) => one.day === day)),
  }));
}

const order: readonly Meaning[] = ['bind', 'obtain', 'maintain', 'graceEnds'];

/** Events of one day, put together where they mean the same: by type first, then the types that share their rulesets. */
function merged(single: readonly { meaning: Meaning; type: CertificationType; id: string }[]): RulesetEvent[] {
  const byType = [...Map.groupBy(single, ({ meaning, type }) => `${meaning} ${type}`).values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ meaning: first.meaning, type: first.type, rulesets: own.map(({ id }) => id) }] : [];
  });
  const same = Map.groupBy(byType, ({ meaning, rulesets }) => `${meaning} ${rulesets.join()}`);
  return [...same.values()]
    .flatMap((own) => {
      const [first] = own;
      return first ? [{ meaning: first.meaning, types: own.map(({ type }) => type), rulesets: first.rulesets }] : [];
    })
    .toSorted((one, other) => order.indexOf(one.meaning) - order.indexOf(other.meaning));
}
