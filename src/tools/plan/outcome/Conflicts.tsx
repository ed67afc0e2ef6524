import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import { conflictWords } from '../../../domain/plan/conflict-words.ts';
import type { Conflict } from '../../../domain/plan/conflicts.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { dayInShort } from '../../../domain/plan/words.ts';
import { countText } from '../../../domain/wording.ts';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import { Announcer } from '../../../ui/tool/Announcer.tsx';
import { say } from '../words/outcome.ts';

/** What a plan calls its steps. */
export interface View {
  readonly nameOf: (id: string) => string;
}

/** A part of the outcome. */
export interface PartProps {
  readonly plan: Plan;
  readonly view: View;
}

/** A part of the outcome from which a step can be moved. */
export interface MoveProps extends PartProps {
  readonly onMove: (step: string, date: PlainDate) => void;
}

/** Moves a step to a day. */
export function MoveButton({
  step,
  date,
  view,
  onMove,
}: Omit<MoveProps, 'plan'> & { readonly step: string; readonly date: PlainDate }) {
  return (
    <button class="text" type="button" onClick={() => onMove(step, date)}>
      {say('move', { step: view.nameOf(step), date: dayInShort(date) })}
    </button>
  );
}

/** The earliest target that can be kept, where a conflict is with the one that was entered. */
function possibleTarget(conflict: Conflict): PlainDate | undefined {
  if (conflict.kind === 'target-missed') return conflict.earliest;
  return conflict.kind === 'start-passed' || conflict.kind === 'target-passed' ? conflict.possible : undefined;
}

interface ConflictsProps extends MoveProps {
  readonly onMoveTarget: (date: PlainDate) => void;
}

/** What the plan cannot keep, each with what would resolve it in one press. */
export function Conflicts({ plan, view, onMove, onMoveTarget }: ConflictsProps) {
  const { conflicts } = plan;
  const count = countText(conflicts.length, 'conflict');
  const text = conflicts.length === 0 ? say('no-conflicts') : say('conflict-count', { count });
  if (plan.direction === 'none' && conflicts.length === 0) return null;
  return (
    <>
      <h3>{say('conflicts')}</h3>
      <p class={conflicts.length === 0 ? 'state ok' : 'state missing'}>
        <StatusTag shape={conflicts.length === 0 ? 'ok' : 'no'} />
        {text}
      </p>
      <Announcer text={text} />
      {conflicts.length > 0 && (
        <ul class="conflicts">
          {conflicts.map((conflict, place) => {
            const words = conflictWords(conflict, view.nameOf);
            const target = possibleTarget(conflict);
            return (
              <li key={place}>
                <strong>{words.text}</strong> <span class="soft">{words.source}</span> {words.resolve}
                {conflict.kind === 'too-soon' && conflict.earliest !== undefined && (
                  <MoveButton step={conflict.to} date={conflict.earliest} view={view} onMove={onMove} />
                )}
                {target !== undefined && (
                  <button class="text" type="button" onClick={() => onMoveTarget(target)}>
                    {say('move-target', { date: dayInShort(target) })}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
