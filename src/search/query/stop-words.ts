/**
 * Words that say how a question is put and not what it is about. Search leaves them out where other words remain:
 * “who signs the ATO letter?” looks for `signs` and `ATO letter`.
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about again all also am called define definition mean meaning means stand stands an and any are as at be been but by can could did do does for from had has have how i if in into is it ' +
    'its may me must my need not of on or our shall she he should so some than that the their them then there these ' +
    'they this those to us was we were what when where whether which who whom whose why will with would you your'
  ).split(' '),
);

/**
 * Words that say what kind of answer is wanted more than what it is about. They count, but for little: “what is the
 * difference between Ready and In Process?” is about Ready and In Process.
 */
export const weakWords: ReadonlySet<string> = new Set(
  (
    'after allow allowed always another apply become becomes before between come comes different difference does done ' +
    'during each ever every exactly find get gets getting give gives go goes happen happened happening happens keep know last let long look ' +
    'make makes many more most much need needed needs new next now often one only other own people put same say says see ' +
    'still take takes thing things two until use used uses using want wants way work works'
  ).split(' '),
);

/** Words of one who asks whether something holds today: what has changed since then answers as well as what is taught. */
export const currencyWords: ReadonlySet<string> = new Set(
  'still now nowadays today currently anymore longer yet gone ended replaced discontinued obsolete outdated'.split(' '),
);

/** Words of one who does not ask what a term means, but something about it. */
export const questionWords: ReadonlySet<string> = new Set(
  'who whom whose when where why how which can could do does did is are must should may will'.split(' '),
);
