import type { StepMark } from '../../domain/escalation/case/progress.ts';
import { edgesFrom, ends } from '../../domain/escalation/edges.ts';
import { parties } from '../../domain/escalation/parties.ts';
import { stepOutlines } from '../../domain/escalation/step-outlines.ts';
import type { EndId, StepId } from '../../domain/escalation/types.ts';
import { flowBox, lanes, type Station, stations, ways } from './flow-shape.ts';

/** How far a case has come, for the drawing. */
export interface FlowState {
  readonly progress: readonly { readonly step: StepId; readonly mark: StepMark }[];
  /** The ways that were taken, ids of the table of ways. */
  readonly taken: readonly string[];
  /** The end at which the process stopped; absent before. */
  readonly end?: EndId | undefined;
}

const nothingYet: FlowState = { progress: [], taken: [] };

/**
 * The nine steps as a line in two lanes, with the ways that part from it. Where there is no room for the drawing, and for
 * those who do not see it, the same is a list.
 */
export function Flow({ state = nothingYet }: { readonly state?: FlowState }) {
  const { progress, taken, end } = state;
  const markOf = (step: StepId) => progress.find((one) => one.step === step)?.mark;
  return (
    <div class="flowing">
      <svg class="flow" viewBox={flowBox} aria-hidden="true">
        {lanes.map(({ name, y }) => (
          <text key={name} class="lane" x="0" y={y + 5}>
            {name}
          </text>
        ))}
        {[...ways]
          .sort((one, other) => Number(taken.includes(one.id)) - Number(taken.includes(other.id)))
          .map(({ id, kind, path, label }) => (
            <g key={id} class={taken.includes(id) ? 'taken' : undefined}>
              <path class={kind === 'on' ? 'way' : 'alt'} d={path} />
              {label && (
                <text class="soft" x={label.x} y={label.y} text-anchor="middle">
                  {label.text}
                </text>
              )}
            </g>
          ))}
        {stations.map((station) => (
          <StationMark key={station.step.id} station={station} mark={markOf(station.step.id)} />
        ))}
      </svg>
      <ol class="flowlist">
        {stepOutlines.map((step) => (
          <FlowItem key={step.id} step={step} mark={markOf(step.id)} />
        ))}
        {end !== undefined && (
          <li class="current" aria-current="step">
            <b>Ended: {ends.find(({ id }) => id === end)?.title}</b>
          </li>
        )}
      </ol>
    </div>
  );
}

function StationMark({ station: { step, x, y, lines }, mark }: { station: Station; mark: StepMark | undefined }) {
  const isCurrent = mark === 'current';
  const isFilled = isCurrent || mark === 'done';
  return (
    <g class={mark}>
      {isCurrent && <circle class="ring" cx={x} cy={y} r="19" />}
      <circle class="st" cx={x} cy={y} r="14" />
      <text class={isFilled ? 'num inv' : 'num'} x={x} y={y + 5} text-anchor="middle">
        {step.number}
      </text>
      {[...lines, ...(mark === 'skipped' ? ['(skipped)'] : [])].map((line, index) => (
        <text key={line} class="name" x={x} y={y + 38 + index * 19} text-anchor="middle">
          {line}
        </text>
      ))}
    </g>
  );
}

const markWords = {
  done: 'done',
  skipped: 'skipped',
  current: 'current step',
  ahead: 'ahead',
  unreached: 'not reached',
} as const satisfies Record<StepMark, string>;

function FlowItem({ step, mark }: { step: Station['step']; mark: StepMark | undefined }) {
  const ways = edgesFrom(step.id).flatMap(({ label }) => label ?? []);
  const words = [parties[step.actor].name, ...(mark === undefined ? [] : [markWords[mark]])].join(', ');
  return (
    <li class={mark} aria-current={mark === 'current' ? 'step' : undefined}>
      <b>
        {step.number}. {step.title}
      </b>{' '}
      <small>
        {words}
        {ways.length > 1 && (mark === undefined || mark === 'current') && `. Ways on: ${ways.join('; ')}`}
      </small>
    </li>
  );
}
