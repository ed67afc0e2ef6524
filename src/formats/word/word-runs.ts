import { TextRun } from 'docx';
import { linesOf } from '../text-lines.ts';
import { xmlText } from '../xml-text.ts';

/** A text where only one line has room. */
export const oneLine = (text: string) => linesOf(text).map(xmlText).join(' ');

/** A text with its line breaks. */
export function runsOf(text: string): TextRun[] {
  return linesOf(text).map((line, index) => new TextRun({ text: xmlText(line), ...(index > 0 && { break: 1 }) }));
}
