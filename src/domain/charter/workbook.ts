import type { PlainDate } from '../calendar/plain-date.ts';
import { dayCell, rowsOr, type Sheet, type SheetCell, type Workbook } from '../documents/workbook.ts';
import { statementsText } from '../wording.ts';
import type { CharterWords } from './charter-words.ts';
import { judgeCharter } from './checks/judge-checks.ts';
import { judgePeriod } from './comment-periods.ts';
import type { CharterFacts } from './facts.ts';
import { findingText } from './finding-text.ts';
import { sectionTitle } from './papers/charter.ts';
import { startPaper } from './papers/paper-writer.ts';
import { summaryOf } from './papers/record.ts';

/**
 * A charter as a workbook: its members, its agencies, the checks with their sources, what single agencies need, the comment
 * periods with their objections, and the editions. Days are days.
 *
 * @param asOf Today.
 */
export function charterWorkbook(facts: CharterFacts, words: CharterWords, asOf: PlainDate): Workbook {
  const writer = startPaper(facts, words);
  const { say, service } = writer;
  const { choices, checks } = words;
  const { agencies = [], members = [], requirements = [], matters = [], editions = [] } = facts;
  const sheet = (name: string, columns: readonly string[], rows: readonly (readonly SheetCell[])[]): Sheet => ({
    name,
    columns,
    rows: rowsOr(rows, say('none')),
  });
  return {
    title: say('workbook-title', { service }),
    sheets: [
      sheet(
        say('members-sheet'),
        [say('name'), say('organization'), say('role'), say('email'), say('phone'), say('voting')],
        members.map(({ name, agency, role, email, phone, isVoting }) => [
          ...[name, agency, role && choices.roles[role], email, phone],
          isVoting ? say('yes') : undefined,
        ]),
      ),
      sheet(
        say('agencies-sheet'),
        [say('agency-name'), say('authorization'), say('ao')],
        agencies.map(({ name, authorization, ao }) => [
          name,
          authorization && choices.authorizations[authorization],
          ao,
        ]),
      ),
      sheet(
        say('checks-sheet'),
        [say('part'), say('check'), say('force'), say('state'), say('finding'), say('statements')],
        judgeCharter(facts, asOf, choices).map(({ check, state, text }) => [
          check.section === 'steps' ? checks.parts.steps : sectionTitle(check.section, writer),
          ...[checks.names[check.id], checks.forces[check.force], checks.states[state]],
          ...[findingText(text, words), statementsText(check.statements)],
        ]),
      ),
      sheet(
        say('requirements-sheet'),
        [say('agency-name'), say('requirement'), say('documented')],
        requirements.map(({ agency, text, documented }) => [
          agency,
          text,
          documented && choices.documented[documented],
        ]),
      ),
      sheet(
        say('matters-sheet'),
        [
          ...[say('matter'), say('kind'), say('notice'), say('meeting'), say('follow-up')],
          ...[say('first-day'), say('last-day'), say('outcome')],
        ],
        matters.map((matter) => {
          const { first, last, state } = judgePeriod(facts, matter, asOf);
          return [
            ...[matter.title, matter.kind && choices.matters[matter.kind]],
            ...[matter.notice, matter.meeting, matter.followUp, first, last].map(dayCell),
            words.periodStates[state],
          ];
        }),
      ),
      sheet(
        say('objections-sheet'),
        [say('matter'), say('agency-name'), say('day'), say('text'), say('withdrawn')],
        matters.flatMap(({ title, objections = [] }) =>
          objections.map(({ agency, date, text, withdrawn }) => [
            ...[title, agency, dayCell(date), text],
            dayCell(withdrawn),
          ]),
        ),
      ),
      sheet(
        say('editions-sheet'),
        [say('edition'), say('day'), say('changes')],
        editions.map(({ number, date }, at) => [number, dayCell(date), summaryOf(editions, at, words)]),
      ),
    ],
  };
}
