import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Block, FieldBlock } from '../../documents/blocks.ts';
import { field, fillIn, heading, list, paragraph, signLine } from '../../documents/make-blocks.ts';
import { dateInWords } from '../../wording.ts';
import { aLevel, type LevelId, levelName } from '../levels.ts';
import { fedrampAddress } from '../parties.ts';
import type { Message } from '../types.ts';
import type { DraftFacts } from './draft-facts.ts';

/*
 * The parts of which every letter is made. What the case holds is stated; what it does not hold is a blank line, to be
 * filled in by whoever sends the letter.
 */

/** Date, sender, addressee and service, at the head of every letter. */
export function letterHead(message: Message, facts: DraftFacts): Block[] {
  const { names, words, say, sentOn } = facts;
  const { csp, service } = words.case.labels;
  const partyNames = { 'agency-ao': aoName(facts), csp: names.csp };
  const to =
    message.to !== 'fedramp'
      ? fillIn(say('to'), partyNames[message.to])
      : message.by === 'secure-repository'
        ? field(say(message.force === 'must' ? 'post-to' : 'upload-to'), say('repository'))
        : field(say('to'), fedrampAddress);
  return [
    dateLine(say('date'), sentOn),
    fillIn(say('from'), partyNames[message.from]),
    to,
    ...(message.to === 'fedramp' ? [fillIn(csp, names.csp)] : []),
    fillIn(service, names.service),
  ];
}

function aoName({ names: { agency }, say }: DraftFacts): string | undefined {
  return agency === undefined || agency.trim() === '' ? undefined : say('ao-of', { agency });
}

/** A date, or a blank line for it. */
export function dateLine(label: string, date?: PlainDate): FieldBlock {
  return fillIn(label, date === undefined ? undefined : dateInWords(date));
}

/** What was recorded as a list, or a blank line where nothing was. */
export function listOrLine(items: readonly string[] | undefined, label: string): Block {
  return items === undefined || items.length === 0 ? fillIn(label) : list(items);
}

/** The deficiency, as found, with the day of the finding where there is one. */
export function deficiencyBlocks({ findings, state, words, say }: DraftFacts): Block[] {
  const found = state.days['deficiency-found'];
  return [
    heading(say('deficiency')),
    ...(found === undefined ? [] : [paragraph(say('found-on', { date: dateInWords(found) }))]),
    listOrLine(findings, words.case.labels.found),
  ];
}

/** Why the matter is before the agency AO again, where the level in force was not resolved or the CSP can no longer comply. */
export function reopenedBlocks({ state: { reopened, existing }, say }: DraftFacts): Block[] {
  if (reopened === 'compliance-lost') return [paragraph(say('compliance-lost'))];
  if (reopened === undefined || existing === undefined || existing === 'none') return [];
  return [paragraph(say('time-passed', { level: aLevel(existing) }))];
}

/** A level with its meaning; a blank line where none is known. @param dates Fields that belong to the level. */
export function levelBlocks(
  label: string,
  level: LevelId | undefined,
  { words }: DraftFacts,
  ...dates: readonly FieldBlock[]
): Block[] {
  if (level === undefined) return [fillIn(label), ...dates];
  return [field(label, levelName(level)), ...dates, paragraph(words.levels[level].meaning)];
}

/** The lines on which a letter is signed, under a sentence that says for whom. */
export function signature(signedFor: string, { say }: DraftFacts): Block[] {
  return [paragraph(signedFor), signLine(say('signature')), signLine(say('name-and-title'))];
}

/** The signature of the agency AO, or of the AO’s representative. */
export function aoSignature(facts: DraftFacts): Block[] {
  return signature(facts.say('for-agency-ao'), facts);
}
