declare const plain: unique symbol;

/**
 * A day of the Gregorian calendar, `YYYY-MM-DD`, without time of day and without time zone. It is a text, so it stands in
 * JSON as it is, and two dates compare with `<` and `===`.
 */
export type PlainDate = string & { readonly [plain]: true };

/** The years, both included, of dates that are read. Arithmetic may lead out of them, from year 1 to year 9999. */
export const calendarYears = { first: 1990, last: 2199 } as const;

/**
 * Stands for what was typed into a date field and is no day: only in part, or one that no calendar has. The browser hands
 * out no text for it.
 */
export const notADay = 'not a day';

/** What is said of {@link notADay}. */
export const notADayText = 'This is not a valid date. Enter a year, month, and day, or clear the field.';

/** What reading a text as a date comes to: the date, or a sentence that says why there is none. */
export type DateReading = { readonly date: PlainDate } | { readonly problem: string };

/** The names of the months, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The number of a month by its English name or the beginning of it, whatever its case; 0 for any other word. */
export function monthNamed(word: string): number {
  return monthNames.findIndex((month) => month.toLowerCase().startsWith(word.toLowerCase())) + 1;
}

/**
 * Reads a text of the form `YYYY-MM-DD`, blanks around it allowed. Refuses, in words for the person who typed it, any
 * other form, a day that the month does not have, and a year outside {@link calendarYears}. Throws nothing.
 */
export function readPlainDate(text: string): DateReading {
  if (text === notADay) return { problem: notADayText };
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return { problem: 'Enter a date in the form YYYY-MM-DD, such as 2026-08-31.' };
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (year < calendarYears.first || year > calendarYears.last) {
    return { problem: `Enter a year from ${calendarYears.first} to ${calendarYears.last}, not ${match[1]}.` };
  }
  const name = monthNames[month - 1];
  if (name === undefined) return { problem: `Enter a month from 01 to 12: there is no month ${match[2]}.` };
  const length = daysInMonth(year, month);
  if (day < 1 || day > length) {
    return { problem: `There is no ${name} ${day}, ${year}: that month has ${length} days.` };
  }
  return { date: match[0] as PlainDate };
}

/**
 * A date written in the code, or one known to be good.
 * @throws RangeError for a text that {@link readPlainDate} refuses.
 */
export function plainDate(text: string): PlainDate {
  const reading = readPlainDate(text);
  if ('problem' in reading) throw new RangeError(`"${text}" is not a date. ${reading.problem}`);
  return reading.date;
}

/** Year, month (1 to 12) and day of the month (from 1) of a date. */
export function datePartsOf(date: PlainDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/**
 * The date of these parts, months counted from 1.
 * @throws RangeError when there is no such day, or when the year is not from 1 to 9999.
 */
export function dateFromParts(year: number, month: number, day: number): PlainDate {
  const whole = [year, month, day].every(Number.isInteger);
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new RangeError(`There is no day ${day} of month ${month} of the year ${year}.`);
  }
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as PlainDate;
}

/** How many days a month (1 to 12) has in a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
