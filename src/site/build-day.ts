/**
 * The day on which the site is built, as an ISO date in UTC: pages that part past days from coming ones show them as of
 * this day to a reader without script.
 *
 * @param environment `BUILD_DAY` sets the day, so that a build can be repeated.
 */
export const buildDayIn = (environment: Readonly<Record<string, string | undefined>>): string =>
  environment.BUILD_DAY ?? new Date().toISOString().slice(0, 10);
