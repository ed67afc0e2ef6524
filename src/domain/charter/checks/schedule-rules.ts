import {
  earlyAfternoon,
  isEarlyAfternoon,
  recommendedMinutes,
  recommendedWeekdays,
} from '../../collaborative-conmon/recommended-meeting.ts';
import { timeInWords } from '../../collaborative-conmon/time-of-day.ts';
import { countText, dateInWords, listText, lowerFirst, numberText } from '../../wording.ts';
import { weekdays } from '../facts.ts';
import { onHolidays } from '../meeting-days.ts';
import { type CheckRules, differs, missing, satisfied, sentence } from './finding.ts';

type ScheduleCheck = 'meets-monthly' | 'meets-one-hour' | 'meets-midweek' | 'meets-early-afternoon' | 'no-holidays';

/** The checks of charter Section 2. */
export const scheduleRules: CheckRules<ScheduleCheck> = {
  'meets-monthly': ({ facts: { schedule = {} }, choices }) => {
    if (schedule.every === undefined) return missing(sentence('meets-monthly-missing'));
    return schedule.every === 'month'
      ? satisfied(sentence('meets-monthly-ok'))
      : differs(sentence('meets-monthly-other', { interval: lowerFirst(choices.intervals[schedule.every]) }));
  },
  'meets-one-hour': ({ facts: { schedule = {} } }) => {
    if (schedule.minutes === undefined) return missing(sentence('meets-one-hour-missing'));
    return schedule.minutes === recommendedMinutes
      ? satisfied(sentence('meets-one-hour-ok'))
      : differs(sentence('meets-one-hour-other', { length: countText(schedule.minutes, 'minute') }));
  },
  'meets-midweek': ({ facts: { schedule = {} }, choices }) => {
    const { weekday } = schedule;
    if (weekday === undefined) return missing(sentence('meets-midweek-missing'));
    const values = { weekday: choices.weekdays[weekday] };
    return recommendedWeekdays.includes(weekdays.indexOf(weekday))
      ? satisfied(sentence('meets-midweek-ok', values))
      : differs(sentence('meets-midweek-other', values));
  },
  'meets-early-afternoon': ({ facts: { schedule = {} } }) => {
    const { start } = schedule;
    if (start === undefined) return missing(sentence('meets-early-afternoon-missing'));
    const values = {
      time: timeInWords(start),
      from: timeInWords(earlyAfternoon.from),
      to: timeInWords(earlyAfternoon.to),
    };
    return isEarlyAfternoon(start)
      ? satisfied(sentence('meets-early-afternoon-ok', values))
      : differs(sentence('meets-early-afternoon-other', values));
  },
  'no-holidays': ({ facts: { schedule = {} }, days }) => {
    if (days.length === 0) return missing(sentence('no-holidays-missing'));
    const found = onHolidays(days);
    if (found.length === 0) return satisfied(sentence('no-holidays-ok', { count: numberText(days.length) }));
    const values = { days: listText(found.map(({ day, holiday }) => `${dateInWords(day)} (${holiday.name})`)) };
    return schedule.holidays === undefined
      ? differs(sentence('no-holidays-some', values))
      : satisfied(sentence('no-holidays-ruled', values));
  },
};
