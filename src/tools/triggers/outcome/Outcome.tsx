import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import { deficiencyTriggers, type TriggerId } from '../../../domain/triggers/deficiency-triggers.ts';
import { evaluate } from '../../../domain/triggers/evaluation/evaluate.ts';
import { caveatText } from '../../../domain/triggers/words/outcome.ts';
import type { TriggerWork } from '../../../domain/triggers/work/trigger-work.ts';
import { Announcer } from '../../../ui/tool/Announcer.tsx';
import { Loaded } from '../../../ui/tool/Loaded.tsx';
import { useLoaded } from '../../../ui/tool/use-loaded.ts';
import { useFollowing } from '../../../ui/use-following.ts';
import type { Notice } from '../../../ui/work/store/work-state.ts';
import { questions } from '../words/fields.ts';
import { say } from '../words/outcome.ts';
import { Escalate } from './Escalate.tsx';
import { Results } from './Results.tsx';
import { Verdict } from './Verdict.tsx';

interface Props {
  readonly title: string;
  readonly facts: TriggerWork;
  readonly asOf: PlainDate;
  /** What is to be known of numbers that are not in the result. */
  readonly note: JSX.Element | undefined;
  /** What stands here until the first outcome is drawn. */
  readonly meanwhile: JSX.Element;
  /** Sets the triggers that are switched off. */
  readonly onSwitchOff: (off: readonly TriggerId[]) => void;
  readonly notify: (notice: Notice) => void;
}

/** What comes of the facts: the minimum level, how each trigger stands, and what time alone brings. */
export function Outcome({ facts, asOf, meanwhile, ...others }: Props) {
  const entered = useMemo(() => ({ facts, asOf }), [facts, asOf]);
  const judged = useFollowing(entered);
  // What is chosen here shows at once.
  return judged ? <Judged judged={judged} off={facts.off ?? []} {...others} /> : meanwhile;
}

interface JudgedProps extends Omit<Props, 'facts' | 'asOf' | 'meanwhile'> {
  readonly judged: Pick<Props, 'facts' | 'asOf'>;
  readonly off: readonly TriggerId[];
}

function Judged({ title, judged, note, off, onSwitchOff, notify }: JudgedProps) {
  const { facts, asOf } = judged;
  const evaluation = useMemo(() => evaluate(facts, asOf, questions), [judged]);
  const [isChoosing, setChoosing] = useState(false);
  const profiles = useLoaded(isChoosing, () => import('./profiles/Profiles.tsx'));
  const ahead = useLoaded(true, () => import('./ahead/Ahead.tsx'));
  const all = deficiencyTriggers.length;
  const onSwitch = (trigger: TriggerId) =>
    onSwitchOff(off.includes(trigger) ? off.filter((id) => id !== trigger) : [...off, trigger]);
  return (
    <>
      <Verdict evaluation={evaluation} note={note} />
      <Announcer text={[evaluation.text, ...evaluation.caveats.map(caveatText)].join(' ')} />
      <h2 class="sub">{say('triggers')}</h2>
      <details onToggle={({ currentTarget: { open } }) => setChoosing(open)}>
        <summary>{say('used', { used: all - off.length, all: all })}</summary>
        <Loaded part={profiles}>
          {({ Profiles }) => <Profiles off={off} onChange={onSwitchOff} notify={notify} />}
        </Loaded>
      </details>
      <Results evaluation={evaluation} onSwitch={onSwitch} />
      <Escalate title={title} evaluation={evaluation} />
      <Loaded part={ahead}>{({ Ahead }) => <Ahead facts={facts} asOf={asOf} />}</Loaded>
      {/* What a phone keeps in sight claims nothing while numbers wait to be used. */}
      {note ? (
        <div class="tell">{note}</div>
      ) : (
        <p class="tell">
          <strong>{evaluation.minimum?.level ?? say('none-met')}</strong> {say('so-far')}{' '}
          <a href="#outcome">{say('see-why')}</a>
        </p>
      )}
    </>
  );
}
