import type { Block } from '../../documents/blocks.ts';
import { capitalized } from '../../wording.ts';
import { levelOf } from '../levels.ts';
import { parties } from '../parties.ts';
import type { SubStep } from '../types.ts';
import {
  type DraftFacts,
  dateField,
  deficiencyBlocks,
  field,
  heading,
  levelBlocks,
  listOrField,
  paragraph,
  responseLines,
} from './draft-facts.ts';
import { responderText } from './notices-to-csp.ts';

/** An outline for the CSP’s response of step 4 (PM-061 to PM-066). */
export function intentResponse(facts: DraftFacts): Block[] {
  const { intended } = facts.state;
  const signer = intended === undefined ? 'For the CSP' : parties[levelOf(intended).answeredBy].name;
  return [
    ...deficiencyBlocks(facts),
    heading('Intended escalation'),
    ...levelBlocks('Intended level', intended),
    heading('Response'),
    paragraph(responderText(intended)),
    field('Information that may rebut the intended escalation'),
    field('Evidence enclosed'),
    field(signer),
  ];
}

/** An outline for the CSP’s response of step 7, with a part for each line that holds at the level (PM-079 to PM-087). */
export function planResponse(facts: DraftFacts): Block[] {
  const { level } = facts;
  return [
    ...deficiencyBlocks(facts),
    ...levelBlocks('Level', level),
    ...responseLines(level).flatMap((line) => [
      heading(`Step ${line.number}`),
      paragraph(capitalized(line.text)),
      ...partOf(line, facts),
    ]),
  ];
}

/** The fields for one line of step 7. */
function partOf({ number }: SubStep, { state }: DraftFacts): Block[] {
  switch (number) {
    case '7.1':
      return [field('Results of the root cause analysis')];
    case '7.2':
      return [
        {
          kind: 'table',
          columns: ['Milestone', 'Date'],
          rows: [
            ['', ''],
            ['', ''],
            ['', ''],
          ],
        },
        dateField('Date of full resolution', state.content.fullResolutionOn),
      ];
    case '7.3':
      return [
        field('Signature of the system owner'),
        field('Approval by the agency AO, once the plan has been submitted'),
      ];
    case '7.4':
      return [listOrField(state.content.otherItems, 'Other items of the notice, if any')];
    default:
      return [field(`What step ${number} asks for`)];
  }
}
