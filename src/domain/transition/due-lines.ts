import type { PlainDate } from '../calendar/plain-date.ts';
import { countText, listText } from '../wording.ts';
import type { DueDay } from './due-days.ts';
import { type ResultWords, sayer } from './result-words.ts';

/** What happens on a day that is due, in a line. */
export const dueText = (due: DueDay, words: ResultWords): string => dueTextOf(due, [], words);

/** The same, with the codes of further rulesets to which the same happens. */
function dueTextOf(due: DueDay, more: readonly string[], words: ResultWords): string {
  const say = sayer(words);
  switch (due.kind) {
    case 'ruleset': {
      const { code, title, meaning, isWorkedOut, isOwn, isAgencys: binds } = due;
      const rulesets = more.length === 0 ? `${code}, ${title}` : listText([code, ...more]);
      const text = binds ? say(`due-agency-${meaning}`, { rulesets }) : say(`due-${meaning}`, { rulesets });
      const whose = isOwn ? text : say('due-provider', { text });
      return isWorkedOut ? say('worked-out', { text: whose }) : whose;
    }
    case 'duty':
      return say('due-duty', { rule: due.rule, name: due.name, condition: due.condition });
    case 'milestone':
      return due.happens;
  }
}

/** What happens on one day to one or more rulesets, or otherwise, in a line. */
export interface DueLine {
  readonly day: PlainDate;
  /** 0 on the day in view; below 0 for days gone by. */
  readonly daysLeft: number;
  readonly text: string;
}

/** What is due, line by line: rulesets to which the same happens on one day share a line. */
export function dueLines(due: readonly DueDay[], words: ResultWords): DueLine[] {
  const groups = Map.groupBy(due, (one) =>
    one.kind === 'ruleset' ? `${one.day} ${one.meaning} ${one.isOwn} ${one.isWorkedOut}` : dueText(one, words),
  );
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const more = rest.flatMap((one) => (one.kind === 'ruleset' ? one.code : []));
    return [{ day: first.day, daysLeft: first.daysLeft, text: dueTextOf(first, more, words) }];
  });
}

/** How many days are left: “Today”, “in 7 days”, “7 days ago”. */
export function leftText(daysLeft: number, words: ResultWords): string {
  const say = sayer(words);
  if (daysLeft === 0) return say('today');
  const days = countText(Math.abs(daysLeft), 'day');
  return daysLeft > 0 ? say('due-in', { days }) : say('due-ago', { days });
}
