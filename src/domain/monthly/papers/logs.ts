import type { Block, BlockDocument, TableBlock } from '../../documents/blocks.ts';
import { dayText, paragraph } from '../../documents/make-blocks.ts';
import type { DeviationRequest, MonthlyFacts, SignificantChange } from '../facts.ts';
import type { PaperWords } from '../monthly-words.ts';
import { type PaperWriter, startPaper } from './paper-writer.ts';

/** The log of deviation requests, which is kept from month to month. */
export function requestLog(facts: MonthlyFacts, words: PaperWords): BlockDocument {
  const writer = startPaper(facts, words);
  const { say, service, month } = writer;
  return {
    title: say('requests-title', { service, month }),
    blocks: requestsTable(facts.requests ?? [], writer),
  };
}

/** The log of significant changes, which is kept from month to month. */
export function changeLog(facts: MonthlyFacts, words: PaperWords): BlockDocument {
  const writer = startPaper(facts, words);
  const { say, service, month } = writer;
  return {
    title: say('changes-title', { service, month }),
    blocks: changesTable(facts.changes ?? [], writer),
  };
}

function requestsTable(requests: readonly DeviationRequest[], { say, words }: PaperWriter): Block[] {
  if (requests.length === 0) return [paragraph(say('none'))];
  const table: TableBlock = {
    kind: 'table',
    caption: say('log-caption'),
    columns: [
      ...[say('number'), say('poam-id'), say('kind'), say('state')],
      ...[say('submitted'), say('decided'), say('note')],
    ],
    rows: requests.map(({ number = '', poamId = '', kind, state, submitted, decided, note = '' }) => [
      number,
      poamId,
      kind === undefined ? '' : words.choices.kinds[kind],
      state === undefined ? '' : words.choices.requestStates[state],
      dayText(submitted),
      dayText(decided),
      note,
    ]),
  };
  return [table];
}

/** Significant changes as a table, with whom each affects (CC-098). */
export function changesTable(changes: readonly SignificantChange[], { say, words }: PaperWriter): Block[] {
  if (changes.length === 0) return [paragraph(say('none'))];
  return [
    {
      kind: 'table',
      caption: say('changes-caption'),
      columns: [
        ...[say('number'), say('title'), say('affects'), say('state')],
        ...[say('submitted'), say('decided'), say('note')],
      ],
      rows: changes.map(({ number = '', title = '', affects, agency, state, submitted, decided, note = '' }) => [
        number,
        title,
        affects === 'one-agency' && agency !== undefined
          ? say('one-agency', { agency })
          : affects === undefined
            ? ''
            : words.choices.affects[affects],
        state === undefined ? '' : words.choices.changeStates[state],
        dayText(submitted),
        dayText(decided),
        note,
      ]),
    },
  ];
}
