import { addDays, weekdayOf } from './days.ts';
import { nthWeekday } from './nth-weekday.ts';
import { calendarYears, dateFromParts, type PlainDate } from './plain-date.ts';

/** A legal public holiday of the federal government in one year. */
export interface FederalHoliday {
  /** From the words of its name. */
  readonly id: string;
  readonly name: string;
  /** The holiday itself. */
  readonly date: PlainDate;
  /** The day on which federal offices that work Monday to Friday are closed for it. */
  readonly observed: PlainDate;
}

type HolidayRule = { readonly id: string; readonly name: string; readonly month: number; readonly since?: number } & (
  | { readonly day: number }
  /** As {@link nthWeekday} takes them. */
  | { readonly weekday: number; readonly nth: 1 | 2 | 3 | 4 | 'last' }
);

const [monday, thursday] = [1, 4];

/**
 * The holidays of 5 U.S.C. 6103(a) in the order of the year. `since` is the first year of one that came within the years
 * of this calendar: Juneteenth (Public Law 117-17).
 */
const holidayRules: readonly HolidayRule[] = [
  { id: 'new-years-day', name: 'New Year’s Day', month: 1, day: 1 },
  {
    id: 'birthday-of-martin-luther-king-jr',
    name: 'Birthday of Martin Luther King, Jr.',
    month: 1,
    weekday: monday,
    nth: 3,
  },
  { id: 'washingtons-birthday', name: 'Washington’s Birthday', month: 2, weekday: monday, nth: 3 },
  { id: 'memorial-day', name: 'Memorial Day', month: 5, weekday: monday, nth: 'last' },
  {
    id: 'juneteenth-national-independence-day',
    name: 'Juneteenth National Independence Day',
    month: 6,
    day: 19,
    since: 2021,
  },
  { id: 'independence-day', name: 'Independence Day', month: 7, day: 4 },
  { id: 'labor-day', name: 'Labor Day', month: 9, weekday: monday, nth: 1 },
  { id: 'columbus-day', name: 'Columbus Day', month: 10, weekday: monday, nth: 2 },
  { id: 'veterans-day', name: 'Veterans Day', month: 11, day: 11 },
  { id: 'thanksgiving-day', name: 'Thanksgiving Day', month: 11, weekday: thursday, nth: 4 },
  { id: 'christmas-day', name: 'Christmas Day', month: 12, day: 25 },
];

/**
 * The federal holidays of a year, from early to late. One on a Saturday is observed on the Friday before (5 U.S.C.
 * 6103(b)), one on a Sunday on the Monday after (Executive Order 11582), so that the New Year of the next year may be
 * observed in this one.
 *
 * Inauguration Day is not among them: it closes offices in and around Washington only (5 U.S.C. 6103(c)). Days on which
 * the President closes offices by executive order, such as a Christmas Eve or a day of mourning, are not known here.
 *
 * @throws RangeError for a year outside {@link calendarYears}.
 */
export function federalHolidays(year: number): FederalHoliday[] {
  if (!Number.isInteger(year) || year < calendarYears.first || year > calendarYears.last) {
    throw new RangeError(`Holidays are known from ${calendarYears.first} to ${calendarYears.last}, not for ${year}.`);
  }
  return holidayRules
    .filter(({ since = year }) => year >= since)
    .map((rule) => {
      const date = dateInYear(rule, year);
      return { id: rule.id, name: rule.name, date, observed: observedFor(date) };
    });
}

function dateInYear(rule: HolidayRule, year: number): PlainDate {
  if ('day' in rule) return dateFromParts(year, rule.month, rule.day);
  return nthWeekday(year, rule.month, rule.weekday, rule.nth);
}

function observedFor(date: PlainDate): PlainDate {
  const weekday = weekdayOf(date);
  if (weekday === 6) return addDays(date, -1);
  return weekday === 0 ? addDays(date, 1) : date;
}
