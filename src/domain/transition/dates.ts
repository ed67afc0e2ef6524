import type { CalendarDocument } from '../calendar-entries/calendar-entries.ts';
import { toolNames } from '../work-documents/tools.ts';
import type { DueDay } from './due-days.ts';
import { dueText } from './due-lines.ts';
import { type ResultWords, sayer } from './result-words.ts';
import type { RulesData } from './rules-data.ts';
import type { TransitionResult } from './transition.ts';
import { basisText } from './words.ts';

/** What tells an entry from the others of a work; it stays the same when its day changes. */
function idOf(due: DueDay): string {
  switch (due.kind) {
    case 'ruleset':
      return `${due.code}-${due.meaning}`;
    case 'duty':
      return `${due.rule}-${due.condition}`;
    case 'milestone':
      return due.id;
  }
}

/** The days from the day in view on, for a calendar. Days gone by are left out. */
export function transitionDates(
  title: string,
  result: TransitionResult,
  data: RulesData,
  words: ResultWords,
): CalendarDocument {
  const say = sayer(words);
  const due = result.outcome === 'judged' ? result.transition.due.filter(({ daysLeft }) => daysLeft >= 0) : [];
  return {
    title,
    source: ['transition', title],
    entries: due.map((one) => ({
      kind: 'day' as const,
      id: idOf(one),
      date: one.day,
      title: say('dates-entry', { text: dueText(one, words).replace(/\.$/, ''), title }),
      text: basisText(data, words),
      page: 'tools/transition/',
      categories: [toolNames.transition],
    })),
  };
}
