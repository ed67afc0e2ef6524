import type { StepStatus } from '../../domain/escalation/case/progress.ts';
import { edgesFrom, ends } from '../../domain/escalation/edges.ts';
import { parties } from '../../domain/escalation/parties.ts';
import { stepOutlines } from '../../domain/escalation/step-outlines.ts';
import type { EdgeId, EndId, StepId } from '../../domain/escalation/types.ts';
import { filled } from '../../domain/wording.ts';
import { drawnEdges, flowBox, lanes, type Station, stations } from './flow-shape.ts';
import { startWords } from './words/start.ts';

/** How far a case has come, for the drawing. */
export interface FlowState {
  readonly progress: readonly { readonly step: StepId; readonly status: StepStatus }[];
  /** The edges that were followed. */
  readonly followed: readonly EdgeId[];
  /** The end at which the process stopped; absent before. */
  readonly end?: EndId | undefined;
}

const nothingYet: FlowState = { progress: [], followed: [] };

/**
 * The nine steps as a line in two lanes, with the edges that part from it. Where there is no room for the drawing, and for
 * those who do not see it, the same is a list.
 */
export function Flow({ state = nothingYet }: { readonly state?: FlowState }) {
  const { progress, followed, end } = state;
  const statusOf = (step: StepId) => progress.find((one) => one.step === step)?.status;
  return (
    <div class="flowing">
      <svg class="flow" viewBox={flowBox} aria-hidden="true">
        {lanes.map(({ name, y }) => (
          <text key={name} class="lane" x="0" y={y + 5}>
            {name}
          </text>
        ))}
        {[...drawnEdges]
          .sort((one, other) => Number(followed.includes(one.id)) - Number(followed.includes(other.id)))
          .map(({ id, kind, path, label }) => (
            <g key={id} class={followed.includes(id) ? 'followed' : undefined}>
              <path class={kind === 'on' ? 'edge' : 'edge side'} d={path} />
              {label && (
                <text class="soft" x={label.x} y={label.y} text-anchor="middle">
                  {label.text}
                </text>
              )}
            </g>
          ))}
        {stations.map((station) => (
          <StationDot key={station.step.id} station={station} status={statusOf(station.step.id)} />
        ))}
      </svg>
      <ol class="flowlist">
        {stepOutlines.map((step) => (
          <FlowItem key={step.id} step={step} status={statusOf(step.id)} />
        ))}
        {end !== undefined && (
          <li class="station current" aria-current="step">
            <b>{filled(startWords.flow.ended, { end: ends.find(({ id }) => id === end)?.title ?? end })}</b>
          </li>
        )}
      </ol>
    </div>
  );
}

function StationDot({ station: { step, x, y, lines }, status }: { station: Station; status: StepStatus | undefined }) {
  const isCurrent = status === 'current';
  const isFilled = isCurrent || status === 'done';
  return (
    <g class={status}>
      {isCurrent && <circle class="ring" cx={x} cy={y} r="19" />}
      <circle class="dot" cx={x} cy={y} r="14" />
      <text class={isFilled ? 'num inverse' : 'num'} x={x} y={y + 5} text-anchor="middle">
        {step.number}
      </text>
      {[...lines, ...(status === 'skipped' ? [`(${startWords.flow.skipped})`] : [])].map((line, index) => (
        <text key={line} class="name" x={x} y={y + 38 + index * 19} text-anchor="middle">
          {line}
        </text>
      ))}
    </g>
  );
}

function FlowItem({ step, status }: { step: Station['step']; status: StepStatus | undefined }) {
  const choices = edgesFrom(step.id).flatMap(({ label }) => label ?? []);
  const words = [parties[step.actor].name, ...(status === undefined ? [] : [startWords.flow[status]])].join(', ');
  return (
    <li
      class={status === undefined ? 'station' : `station ${status}`}
      aria-current={status === 'current' ? 'step' : undefined}
    >
      <b>
        {step.number}. {step.title}
      </b>{' '}
      <small>
        {words}
        {choices.length > 1 &&
          (status === undefined || status === 'current') &&
          `. ${filled(startWords.flow['ways-on'], { edges: choices.join('; ') })}`}
      </small>
    </li>
  );
}
