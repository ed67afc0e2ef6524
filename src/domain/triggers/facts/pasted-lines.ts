import { readPlainDate } from '../../calendar/plain-date.ts';
import { notAnException, notAnImpact, partsOfItem } from '../words/pasted-lines.ts';
import { itemExceptions, itemImpacts, type OpenItem } from './trigger-facts.ts';

/** A line that could not be used. */
export interface RefusedLine {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  /** What is wrong, and what is expected, as a sentence. */
  readonly message: string;
}

/** Pasted lines as open items. Every line that is not empty is either an item or refused. */
export interface PastedLines {
  readonly entries: readonly OpenItem[];
  readonly refused: readonly RefusedLine[];
}

/**
 * Open items from lines such as `V-17, high, 2026-08-31` or `V-17, high, 2026-08-31, deviation`: id, impact, date of
 * detection and, where there is one, the exception. Parts are parted by tabs, semicolons or commas.
 */
export function readItemLines(text: string): PastedLines {
  const entries: OpenItem[] = [];
  const refused: RefusedLine[] = [];
  for (const [index, raw] of text.split(/\r\n|[\r\n]/).entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const entry = readItem(line);
    if (typeof entry === 'string') refused.push({ line: index + 1, text: line, message: entry });
    else entries.push(entry);
  }
  return { entries, refused };
}

/** The item of a line, or the sentence that says why there is none. */
function readItem(line: string): OpenItem | string {
  const separator = ['\t', ';', ','].find((one) => line.includes(one)) ?? ',';
  const parts = line.split(separator).map(unquoted);
  if (parts.length < 3 || parts.length > 4) {
    return partsOfItem;
  }
  const [id = '', impactText = '', dateText = '', exceptionText = ''] = parts;
  const impact = oneOf(itemImpacts, impactText);
  if (impact === undefined) return notAnImpact(impactText);
  const reading = readPlainDate(dateText);
  if ('problem' in reading) return reading.problem;
  const exception = exceptionText === '' ? 'none' : oneOf(itemExceptions, exceptionText);
  if (exception === undefined) {
    return notAnException(exceptionText);
  }
  return { ...(id === '' ? {} : { id }), impact, detected: reading.date, exception };
}

function oneOf<Choice extends string>(choices: readonly Choice[], text: string): Choice | undefined {
  const word = text.toLowerCase().replace(/\s+/g, '-');
  return choices.find((choice) => choice === word);
}

const unquoted = (text: string) =>
  text
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();
