/**
 * Words that say how a question is put and not what it is about. Search leaves them out where other words remain:
 * “who signs the ATO letter?” looks for `signs` and `ATO letter`.
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about am an and any are as at be been but by can could did do does for from had has have how i if in into is it ' +
    'its may me must my need not of on or our shall she he should so some than that the their them then there these ' +
    'they this those to us was we were what when where whether which who whom whose why will with would you your'
  ).split(' '),
);
