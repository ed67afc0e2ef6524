/** Control characters besides tab and line breaks, halves of letters, and code points that are no characters. */
const notAllowed = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** A text in which other letters stand for the characters that XML 1.0 does not allow, not even escaped, or advises against. */
export const replacedForXml = (text: string, instead: (letter: string) => string): string =>
  text.replace(notAllowed, instead);

/** A text without the characters that XML 1.0 does not allow, not even escaped, or advises against. */
export const xmlText = (text: string): string => replacedForXml(text, () => '');
