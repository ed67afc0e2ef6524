import type { Block } from '../../documents/blocks.ts';
import { field, heading, paragraph } from '../../documents/make-blocks.ts';
import { capitalized } from '../../wording.ts';
import { levelOf } from '../levels.ts';
import { parties } from '../parties.ts';
import type { LineId } from '../types.ts';
import { lineText } from '../words.ts';
import {
  type DraftFacts,
  dateField,
  deficiencyBlocks,
  levelBlocks,
  listOrField,
  responseLines,
} from './draft-facts.ts';
import { responderText } from './notices-to-csp.ts';

/** An outline for the CSP’s response of step 4 (PM-061 to PM-066). */
export function intentResponse(facts: DraftFacts): Block[] {
  const { say, state, words } = facts;
  const { intended } = state;
  const signer = intended === undefined ? say('for-csp') : parties[levelOf(intended).answeredBy].name;
  return [
    ...deficiencyBlocks(facts),
    heading(say('intended-escalation')),
    ...levelBlocks(words.case.labels['intended-level'], intended, facts),
    heading(say('response')),
    paragraph(responderText(facts)),
    field(say('rebuttal')),
    field(say('evidence')),
    field(signer),
  ];
}

/** An outline for the CSP’s response of step 7, with a part for each line that holds at the level (PM-079 to PM-087). */
export function planResponse(facts: DraftFacts): Block[] {
  const { level, say, words } = facts;
  return [
    ...deficiencyBlocks(facts),
    ...levelBlocks(say('level'), level, facts),
    ...responseLines(level).flatMap(({ id, number }) => [
      heading(say('step', { number })),
      paragraph(capitalized(lineText('answer-decision', id, words))),
      ...partOf(id, facts),
    ]),
  ];
}

/** The fields for one line of step 7. */
function partOf(line: LineId, { state, say }: DraftFacts): Block[] {
  switch (line) {
    case 'root-cause':
      return [field(say('root-cause'))];
    case 'plan':
      return [
        {
          kind: 'table',
          columns: [say('milestone'), say('milestone-date')],
          rows: [
            ['', ''],
            ['', ''],
            ['', ''],
          ],
        },
        dateField(say('full-resolution'), state.content.fullResolutionOn),
      ];
    case 'signature':
      return [field(say('signature')), field(say('approval'))];
    default:
      return [listOrField(state.content.otherItems, say('other-items-of-notice'))];
  }
}
