import { uploadLead } from '../../collaborative-conmon/recommended-meeting.ts';
import { timeInWords } from '../../collaborative-conmon/time-of-day.ts';
import { fillerOf } from '../../placeholders.ts';
import { countText, lowerFirst } from '../../wording.ts';
import type { CharterWords } from '../charter-words.ts';
import type { CharterContent, Schedule, Upload } from '../facts.ts';
import type { paperTexts } from '../texts.ts';
import { daysText } from '../words.ts';

/** What every paper of a charter is written with. */
export interface PaperWriter {
  readonly content: CharterContent;
  readonly words: CharterWords;
  readonly say: ReturnType<typeof fillerOf<typeof paperTexts>>;
  /** The CSP and the service as they stand in a sentence. */
  readonly csp: string;
  readonly service: string;
}

/** Starts the papers of a charter. */
export function startPaper(content: CharterContent, words: CharterWords): PaperWriter {
  const say = fillerOf<typeof paperTexts>(words.papers);
  return {
    content,
    words,
    say,
    csp: content.csp ?? say('the-csp'),
    service: content.service ?? say('the-service'),
  };
}

/** When the group meets: “Second Wednesday of each month, 1:00 p.m. Eastern time”; nothing as long as no rule was chosen. */
export function whenText(schedule: Schedule | undefined, { say, words: { choices } }: PaperWriter): string | undefined {
  const { every, week, weekday, start } = schedule ?? {};
  if (every === undefined || weekday === undefined) return undefined;
  const values = { weekday: choices.weekdays[weekday] };
  const day =
    every === 'two-weeks'
      ? say('two-weekly', values)
      : week === undefined
        ? undefined
        : say(every === 'month' ? 'monthly' : 'quarterly', { ...values, week: choices.weeks[week] });
  if (day === undefined) return undefined;
  return start === undefined ? day : say('at-time', { day, time: timeInWords(start) });
}

/** How long the meeting lasts; nothing where that was not given. */
export const lengthText = (schedule: Schedule | undefined): string | undefined =>
  schedule?.minutes === undefined ? undefined : countText(schedule.minutes, 'minute');

/** When deliverables are uploaded, in a sentence; nothing as long as no rule was chosen. */
export function uploadText(upload: Upload | undefined, { say }: PaperWriter): string | undefined {
  if (upload?.rule === 'before-meeting') return say('upload-before', { days: daysText(upload.days ?? uploadLead) });
  if (upload?.rule !== 'day-of-month' || upload.day === undefined) return undefined;
  return say('upload-date', { day: upload.day });
}

/** From when a comment period runs, within a sentence. */
export const startText = (content: CharterContent, { words }: PaperWriter): string =>
  lowerFirst(words.choices.starts[content.decisions?.from ?? 'follow-up']);
