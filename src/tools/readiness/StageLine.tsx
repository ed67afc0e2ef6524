import { phases } from '../../domain/process/process-line.ts';
import type { Assessment, StageStatus } from '../../domain/readiness/assess.ts';
import { stageOf } from '../../domain/readiness/checklist.ts';
import { progressText } from '../../domain/readiness/words.ts';
import { filled } from '../../domain/wording.ts';
import { type StageView, viewId } from './use-stage-view.ts';
import { words } from './words/checklist.ts';

interface Props {
  readonly assessment: Assessment;
  readonly view: StageView;
}

/** The width of a stage in the small drawing of the line, in units of its view box. */
const unit = 20;

/** The stages as stations of a line, each with its progress; highlights the one in view. */
export function StageLine({ assessment: { stages, counts }, view }: Props) {
  const place = stages.findIndex(({ id }) => id === view);
  const groups = phases
    .map(({ title }, index) => ({ title, index, stages: stages.filter(({ id }) => phaseOf(id) === index) }))
    .filter((group) => group.stages.length > 0);
  const entry = (to: StageView, title: string, progress: string, isReached = false) => (
    <li key={to}>
      <a
        href={`#${viewId(to)}`}
        class={isReached ? 'station done' : 'station'}
        aria-current={to === view ? 'step' : undefined}
        onClick={closeLine}
      >
        {title} <small>{progress}</small>
      </a>
    </li>
  );
  return (
    <nav class="steps" aria-label={words.stageLine.label}>
      <button class="linebar" type="button" popovertarget="stages">
        <svg width="112" height="16" viewBox={`-8 0 ${unit * stages.length + 16} 16`} aria-hidden="true">
          {groups.map((group) => (
            <path
              key={group.index}
              class={`p${group.index} stroke`}
              d={`M${unit * stages.findIndex(({ id }) => id === group.stages[0]?.id)} 8h${unit * group.stages.length}`}
            />
          ))}
          {place >= 0 && <circle class="here" cx={unit * (place + 0.5)} cy="8" r="7.5" />}
        </svg>
        <span>
          {place < 0
            ? words.stageLine.whole
            : `${filled(words.phrases.stage, { number: place + 1, count: stages.length })} `}
          <strong>{stages[place]?.title}</strong>
        </span>
        <svg width="14" height="9" viewBox="0 0 14 9" stroke-width="2" aria-hidden="true">
          <path d="m1 1 6 6 6-6" />
        </svg>
      </button>
      <div class="line" id="stages" popover="auto">
        <button class="text shut" type="button" popovertarget="stages" popovertargetaction="hide">
          {words.stageLine.close}
        </button>
        <ol>
          {groups.map((group) => (
            <li key={group.title} class={`p${group.index}`}>
              <b>{group.title}</b>
              <ol>
                {group.stages.map((stage) =>
                  entry(stage.id, stage.title, progressOf(stage), stage.state === 'reached'),
                )}
              </ol>
            </li>
          ))}
          <li class="p0">
            <ol>{entry('all', words.stageLine.all, progressText(counts))}</ol>
          </li>
        </ol>
      </div>
    </nav>
  );
}

/** The index of the phase that holds a stage’s page of the guide. */
function phaseOf(stage: StageStatus['id']): number {
  const { station } = stageOf(stage);
  return phases.findIndex(({ stations }) => stations.some(({ id }) => id === station));
}

/** The progress of a stage, with how many of its items are overdue. */
function progressOf({ counts, items }: StageStatus): string {
  const overdue = items.filter(({ daysLate }) => daysLate !== undefined).length;
  return [progressText(counts), ...(overdue > 0 ? [filled(words.phrases.overdue, { count: overdue })] : [])].join(', ');
}

/** Closes the line, which covers the page on a narrow screen: a link to a stage stays on the page. */
function closeLine(): void {
  const line = document.getElementById('stages');
  if (line?.matches(':popover-open')) line.hidePopover();
}
