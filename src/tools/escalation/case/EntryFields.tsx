import { agreedDateNames, decidedName, existingName } from '../../../domain/escalation/case/choice-words.ts';
import type { AgreedDate } from '../../../domain/escalation/case/events.ts';
import type { LevelChoice, PossibleEvent } from '../../../domain/escalation/case/possible-events.ts';
import { aLevel, type LevelId, levelIds } from '../../../domain/escalation/levels.ts';
import { parties, partyInSentence } from '../../../domain/escalation/parties.ts';
import type { levelNotes } from '../../../domain/escalation/texts.ts';
import { fillerOf } from '../../../domain/placeholders.ts';
import { Choices } from '../../../ui/fields/Choices.tsx';
import { formWords } from '../words/form.ts';
import { useEntry } from './entry-context.ts';
import { EntryDate, EntryLines } from './entry-inputs.tsx';
import { PlanFields } from './PlanFields.tsx';

interface Props {
  readonly choice: PossibleEvent;
  /** The level by which the step goes. */
  readonly level: LevelId | undefined;
  /** The level intended in step 2. */
  readonly intended: LevelId | undefined;
  /** Whether the decision was not to follow through: its notice then asks for nothing. */
  readonly isDropped: boolean;
  /** What a date can be agreed on for in the step. */
  readonly agreeable: readonly AgreedDate[];
}

const note = fillerOf<typeof levelNotes>(formWords.levels);

/** The fields that the chosen event needs besides its day. */
export function EntryFields({ choice, level, intended, isDropped, agreeable }: Props) {
  switch (choice.kind) {
    case 'deficiency-found':
      return <ExistingLevel />;
    case 'raise-chosen':
    case 'immediate-chosen':
    case 'decided':
      return <Level choice={choice} intended={intended} />;
    case 'intent-notified':
      return <EntryDate field="answerBy" />;
    case 'intent-answered':
    case 'answered-late':
      return <AnsweredBy />;
    case 'decision-notified':
      return isDropped ? null : <NoticeContent />;
    case 'content-recorded':
      return <NoticeLists />;
    case 'plan-submitted':
      return <PlanFields level={level} />;
    case 'date-agreed':
      return <Agreement agreeable={agreeable} />;
    default:
      return null;
  }
}

function ExistingLevel() {
  const { entry, problem, change, id, label } = useEntry('existing');
  return (
    <Choices
      name={id}
      legend={label}
      choices={[
        ...(['none', ...levelIds] as const).map((level) => ({ id: level, label: existingName(level) })),
        { id: 'not-given', label: formWords.existing['not-given'] },
      ]}
      chosen={entry.existing}
      onChoose={(existing) => change({ existing })}
      problem={problem}
    />
  );
}

function Level({ choice: { kind, levels = [] }, intended }: Pick<Props, 'choice' | 'intended'>) {
  const { entry, problem, change, id, label } = useEntry('level');
  const dropped = { id: 'none' as const, label: decidedName('none'), text: note('dropped') };
  return (
    <Choices<LevelId | 'none'>
      name={id}
      as="tiles"
      class="tiles"
      legend={label}
      choices={[
        ...levels.map((one) => ({
          id: one.level,
          label: decidedName(one.level),
          text: levelText(one, kind, intended),
        })),
        ...(kind === 'decided' ? [dropped] : []),
      ]}
      chosen={entry.level}
      onChoose={(level) => change({ level })}
      problem={problem}
    />
  );
}

/** What choosing a level means: who must answer, whether the findings ask for more, whether the source names it next. */
function levelText(
  { level, answeredBy, belowMinimum, wordedNext }: LevelChoice,
  kind: PossibleEvent['kind'],
  intended: LevelId | undefined,
): string {
  const answerer = partyInSentence(answeredBy);
  return [
    ...(kind === 'raise-chosen' ? [note('answerer', { level: aLevel(level), answerer })] : []),
    ...(kind === 'decided' && level === intended ? [note('intended')] : []),
    ...(belowMinimum ? [note('below-minimum')] : []),
    ...(wordedNext === undefined ? [] : [note(wordedNext ? 'named-next' : 'not-named-next')]),
  ].join(' ');
}

function AnsweredBy() {
  const { entry, problem, change, id, label } = useEntry('by');
  return (
    <Choices
      name={id}
      legend={label}
      choices={(['csp-security-poc', 'csp-system-owner'] as const).map((party) => ({
        id: party,
        label: parties[party].name,
      }))}
      chosen={entry.by}
      onChoose={(by) => change({ by })}
      problem={problem}
    />
  );
}

function NoticeContent() {
  return (
    <>
      <EntryLines field="criteria" />
      <EntryDate field="deadline" />
      <EntryLines field="actions" />
      <EntryLines field="otherItems" />
      <EntryDate field="respondBy" />
    </>
  );
}

function NoticeLists() {
  return (
    <>
      <EntryLines field="criteria" />
      <EntryLines field="actions" />
      <EntryLines field="otherItems" />
    </>
  );
}

function Agreement({ agreeable }: Pick<Props, 'agreeable'>) {
  const { entry, problem, change, id, label } = useEntry('which');
  return (
    <>
      <Choices
        name={id}
        legend={label}
        choices={agreeable.map((one) => ({ id: one, label: agreedDateNames[one] }))}
        chosen={entry.which}
        onChoose={(which) => change({ which })}
        problem={problem}
      />
      <EntryDate field="until" />
    </>
  );
}
