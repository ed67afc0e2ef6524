import { type DaysByType, typesOf } from './ruleset-days.ts';

/** A change, as far as it names days. */
export interface ChangeDays {
  readonly from: string | null;
  readonly dates: readonly { readonly day: string }[];
  readonly ends?: { readonly after: string } | undefined;
  /** The days of the rulesets that it follows. */
  readonly rulesets: readonly DaysByType[];
  readonly onlyRev5?: boolean | undefined;
}

/** All days that belong to a change, its own and those of its rulesets, earliest first. */
export function daysOf({ from, dates, ends, rulesets, onlyRev5 }: ChangeDays): string[] {
  const types = typesOf({ onlyRev5 });
  const ruled = rulesets.flatMap((ruleset) =>
    types.flatMap((type) => {
      const { optional, obtain, maintain, graceEnds } = ruleset[type];
      return [optional, obtain, maintain, graceEnds].filter((day) => day !== undefined);
    }),
  );
  const days = [
    ...(from === null ? [] : [from]),
    ...dates.map(({ day }) => day),
    ...(ends ? [ends.after] : []),
    ...ruled,
  ];
  return [...new Set(days)].toSorted();
}
