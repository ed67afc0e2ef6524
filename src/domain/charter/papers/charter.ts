import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Block, BlockDocument } from '../../documents/blocks.ts';
import { heading, paragraph } from '../../documents/make-blocks.ts';
import { dateInWords, numberText } from '../../wording.ts';
import type { CharterWords } from '../charter-words.ts';
import type { CharterContent, CharterFacts, Edition } from '../facts.ts';
import { charterSections, type SectionId, sectionOf } from '../sections.ts';
import { decisionBlocks } from './decision-blocks.ts';
import { agendaBlocks, deliverableBlocks, requirementBlocks, scheduleBlocks } from './list-blocks.ts';
import { memberBlocks } from './member-blocks.ts';
import { type PaperWriter, startPaper } from './paper-writer.ts';
import { performanceBlocks } from './performance-blocks.ts';
import { editionsBlocks } from './record.ts';

const sectionBlocks: Readonly<Record<SectionId, (writer: PaperWriter) => Block[]>> = {
  members: memberBlocks,
  schedule: scheduleBlocks,
  agenda: agendaBlocks,
  deliverables: deliverableBlocks,
  decisions: decisionBlocks,
  requirements: requirementBlocks,
  performance: performanceBlocks,
};

/**
 * The charter as it stands: its seven sections, the group’s own, and the editions before it.
 *
 * @param asOf The day of the draft.
 */
export function charterPaper(facts: CharterFacts, words: CharterWords, asOf: PlainDate): BlockDocument {
  const { say } = startPaper(facts, words);
  return paperOf(facts, words, say('draft-of', { date: dateInWords(asOf) }), facts.editions ?? []);
}

/**
 * An edition of the charter, as it was frozen, with the record of changes up to it.
 *
 * @param at Its place among the editions, from 0.
 * @returns Nothing where there is no such edition.
 */
export function editionPaper(facts: CharterFacts, words: CharterWords, at: number): BlockDocument | undefined {
  const editions = facts.editions ?? [];
  const edition = editions[at];
  if (edition === undefined) return undefined;
  const content = edition.content ?? {};
  return paperOf(content, words, editionText(edition, startPaper(content, words)), editions.slice(0, at + 1));
}

/** An edition by number and day: “Edition 2, December 1, 2026”. */
function editionText({ number, date }: Edition, { say }: PaperWriter): string {
  return say('edition-of', {
    number: number === undefined ? say('no-text') : numberText(number),
    date: date === undefined ? say('no-date') : dateInWords(date),
  });
}

function paperOf(
  content: CharterContent,
  words: CharterWords,
  standing: string,
  editions: readonly Edition[],
): BlockDocument {
  const writer = startPaper(content, words);
  const { say, csp, service } = writer;
  return {
    title: say('charter-title', { service }),
    blocks: [
      paragraph(standing),
      paragraph(say('purpose', { csp, service })),
      ...charterSections.flatMap(({ id }) => [heading(sectionTitle(id, writer)), ...sectionBlocks[id](writer)]),
      ...ownSections(writer),
      ...editionsBlocks(editions, words),
      paragraph(say('origin')),
    ],
  };
}

/** The heading of a section: “Section 2: Meeting Schedule”. */
export function sectionTitle(id: SectionId, { say }: PaperWriter): string {
  const { number, name } = sectionOf(id);
  return say('section', { number, name });
}

function ownSections({ content: { ownSections: sections = [] }, say }: PaperWriter): Block[] {
  return sections.flatMap(({ title, text }, index) => [
    heading(say('section', { number: charterSections.length + 1 + index, name: title ?? say('own-section') })),
    paragraph(text ?? say('not-decided')),
  ]);
}
