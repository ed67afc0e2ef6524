import { useState } from 'preact/hooks';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { CharterCheck } from '../../../domain/charter/checks/charter-checks.ts';
import type { CheckState } from '../../../domain/charter/checks/finding.ts';
import { type JudgedCheck, meetingsAhead } from '../../../domain/charter/checks/judge-checks.ts';
import type { CharterFacts } from '../../../domain/charter/facts.ts';
import { findingText } from '../../../domain/charter/finding-text.ts';
import { comingMeetings } from '../../../domain/charter/meeting-days.ts';
import { sectionIds, sectionOf } from '../../../domain/charter/sections.ts';
import { dateInWords, listText, lowerFirst, statementsText } from '../../../domain/wording.ts';
import { Choices } from '../../../ui/fields/Choices.tsx';
import { ReadingNote } from '../../../ui/ReadingNote.tsx';
import { SourceLine } from '../../../ui/SourceLine.tsx';
import { type StateShape, StatusTag } from '../../../ui/StatusTag.tsx';
import { say } from '../words/outcome.ts';
import { charterWords } from '../words/papers.ts';

const { names, forces, states, parts } = charterWords.checks;

const shapes: Readonly<Record<CheckState, StateShape>> = {
  satisfied: 'ok',
  missing: 'empty',
  differs: 'part',
  'not-applicable': 'off',
};

interface Props {
  readonly checks: readonly JudgedCheck[];
  readonly facts: CharterFacts;
  /** Today. */
  readonly asOf: PlainDate;
}

/** Every check with how strongly the source asks for it, what it finds, and where the source says so. */
export function Checks({ checks, facts, asOf }: Props) {
  const [isOpenOnly, filter] = useState(false);
  const isOpen = ({ state }: JudgedCheck) => state === 'missing' || state === 'differs';
  const shown = isOpenOnly ? checks.filter(isOpen) : checks;
  const days = comingMeetings(facts.schedule, asOf, meetingsAhead);
  const groups = [undefined, ...sectionIds].map((section) => ({
    section,
    own: shown.filter(({ check }) => check.section === (section ?? 'steps')),
  }));
  return (
    <div class="checks">
      <p class="soft">{say('checks-lead')}</p>
      <Choices
        name="which-checks"
        legend={say('show-checks')}
        choices={[
          { id: 'all', label: say('all-checks') },
          { id: 'open', label: say('open-checks') },
        ]}
        chosen={isOpenOnly ? 'open' : 'all'}
        onChoose={(choice) => filter(choice === 'open')}
      />
      {shown.length === 0 && <p>{say('no-open-checks')}</p>}
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ section, own }) => (
          <section key={section ?? 'steps'} aria-labelledby={`checks-${section ?? 'steps'}`}>
            <h3 id={`checks-${section ?? 'steps'}`}>
              {section === undefined ? parts.steps : `${sectionOf(section).number}. ${sectionOf(section).name}`}
            </h3>
            <ul class="checked">
              {own.map((judged) => (
                <Check key={judged.check.id} {...judged} />
              ))}
            </ul>
            {section === 'schedule' && days.length > 0 && (
              <p class="soft">{say('coming-meetings', { days: listText(days.map(dateInWords)) })}</p>
            )}
          </section>
        ))}
    </div>
  );
}

function Check({ check, state, text }: JudgedCheck) {
  const { id, force, statements, readings = [] }: CharterCheck & Pick<JudgedCheck['check'], 'id'> = check;
  return (
    <li class={`check ${state}`}>
      <p class="state">
        <StatusTag shape={shapes[state]} />
        {names[id]}
      </p>
      <p class="force">{say('of-force', { force: forces[force], state: lowerFirst(states[state]) })}</p>
      <p>{findingText(text, charterWords)}</p>
      <SourceLine ids={statements} place={statementsText(statements)} />
      {state !== 'not-applicable' && readings.map((reading) => <ReadingNote key={reading} id={reading} />)}
    </li>
  );
}
