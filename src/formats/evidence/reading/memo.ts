/** So many different values are remembered: enough for the words and dates of a table, little for its texts. */
const most = 5_000;

/** A function that remembers what it gave for the values it was asked first. For values that stand in many rows. */
export function memoized<Given, Result>(work: (given: Given) => Result): (given: Given) => Result {
  const known = new Map<Given, Result>();
  return (given) => {
    const before = known.get(given);
    if (before !== undefined || known.has(given)) return before as Result;
    const result = work(given);
    if (known.size < most) known.set(given, result);
    return result;
  };
}
