import type { Block, BlockDocument } from '../../documents/blocks.ts';
import { dayText, heading, paragraph } from '../../documents/make-blocks.ts';
import { numberText } from '../../wording.ts';
import { changesInWords, type SectionChanges, sectionChanges } from '../changes.ts';
import type { CharterWords } from '../charter-words.ts';
import type { CharterFacts, Edition } from '../facts.ts';
import { startPaper } from './paper-writer.ts';

/** What changed from the edition before one to it, section by section; nothing changed before the first. */
function changesOf(editions: readonly Edition[], at: number, words: CharterWords): SectionChanges[] {
  const edition = editions[at];
  const before = editions[at - 1];
  if (edition === undefined || before === undefined) return [];
  return sectionChanges(before.content ?? {}, edition.content ?? {}, words);
}

/** The table of editions at the end of a charter; nothing as long as there is none. */
export function editionsBlocks(editions: readonly Edition[], words: CharterWords): Block[] {
  if (editions.length === 0) return [];
  const { say } = startPaper({}, words);
  return [
    heading(say('record')),
    {
      kind: 'table',
      caption: say('record-table'),
      columns: [say('edition'), say('day'), say('changes')],
      rows: editions.map((edition, at) => [
        edition.number === undefined ? say('no-text') : numberText(edition.number),
        dayText(edition.date) || say('no-date'),
        summaryOf(editions, at, words),
      ]),
    },
  ];
}

/** What changed with an edition, a line for each section, with the remark of its maker. */
export function summaryOf(editions: readonly Edition[], at: number, words: CharterWords): string {
  const { say } = startPaper({}, words);
  const remark = editions[at]?.remark;
  const changes = changesOf(editions, at, words);
  return [
    ...(at === 0 ? [say('first-edition')] : changes.length === 0 ? [say('no-changes')] : changesInWords(changes)),
    ...(remark === undefined ? [] : [remark]),
  ].join('\n');
}

/** The record of changes as a paper of its own: the latest edition first, and before it what the draft has changed since. */
export function recordPaper(facts: CharterFacts, words: CharterWords): BlockDocument {
  const { editions = [] } = facts;
  const { say, service } = startPaper(facts, words);
  const latest = editions.at(-1);
  const since = latest === undefined ? [] : sectionChanges(latest.content ?? {}, facts, words);
  return {
    title: say('record-title', { service }),
    blocks: [
      ...(editions.length === 0 ? [paragraph(say('no-editions'))] : []),
      ...(since.length === 0 ? [] : [heading(say('since-edition')), ...changeBlocks(since)]),
      ...editions
        .map((edition, at): Block[] => {
          const changes = changesOf(editions, at, words);
          return [
            heading(
              say('edition-line', {
                number: edition.number === undefined ? say('no-text') : numberText(edition.number),
                date: dayText(edition.date) || say('no-date'),
              }),
            ),
            ...(at === 0
              ? [paragraph(say('first-edition'))]
              : changes.length === 0
                ? [paragraph(say('no-changes'))]
                : changeBlocks(changes)),
            ...(edition.remark === undefined ? [] : [paragraph(`${say('remark')}: ${edition.remark}`)]),
          ];
        })
        .toReversed()
        .flat(),
    ],
  };
}

const changeBlocks = (changes: readonly SectionChanges[]): Block[] =>
  changes.flatMap(({ title, sentences }) => [
    { kind: 'heading', level: 3, text: title },
    { kind: 'list', ordered: false, items: sentences },
  ]);
