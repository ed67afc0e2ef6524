import { ReadingEnd } from './reading.ts';

/** The end of reading a POA&M that the Department of Defense’s system wrote. */
export function emassRefusal(): ReadingEnd {
  return new ReadingEnd(
    'refused',
    'The file is a POA&M from eMASS, whose columns differ from FedRAMP’s: it has no date of detection. Choose the POA&M in FedRAMP’s template.',
  );
}

/** The end of reading a table that is no POA&M. @param found What it is instead, as a sentence. */
export function otherTableRefusal(found: string): ReadingEnd {
  return new ReadingEnd(
    'refused',
    `The file is not a FedRAMP POA&M: nowhere does it have the headings of one, such as “POAM ID” and “Original Detection Date”. ${found}`,
  );
}
