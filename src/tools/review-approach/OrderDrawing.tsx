import { type ApproachId, approaches } from '../../domain/review-approach/approaches.ts';
import { ordersOfWork as orders, type WorkStage } from '../../domain/review-approach/order-of-work.ts';
import { stageName } from '../../domain/review-approach/words.ts';
import { resultWords } from './words/result.ts';

const { drawing: labels } = resultWords;

interface Props {
  readonly recommended: ApproachId | undefined;
}

const first = 230;
const step = 126;
const laneHeight = 190;
const lineAt = 90;

/** Draws both orders of work as lines with stations. The lists below say the same. */
export function OrderDrawing({ recommended }: Props) {
  const words = approaches.map(
    ({ id, shortName }) => `${shortName}: ${orders[id].map((one) => stageName(one.id, resultWords)).join(', ')}`,
  );
  return (
    <svg
      class="flow"
      viewBox={`0 0 940 ${laneHeight * approaches.length}`}
      role="img"
      aria-label={`${words.join('. ')}.`}
    >
      {approaches.map(({ id, shortName }, lane) => (
        <g key={id} class={id === recommended ? 'lane recommended' : 'lane'}>
          <text class="name" x="0" y={lane * laneHeight + lineAt + 5}>
            {shortName}
          </text>
          {id === recommended && (
            <text x="0" y={lane * laneHeight + lineAt + 27}>
              {resultWords.screen.recommendedMark}
            </text>
          )}
          <Line stages={orders[id]} y={lane * laneHeight + lineAt} />
        </g>
      ))}
    </svg>
  );
}

function Line({ stages, y }: { readonly stages: readonly WorkStage[]; readonly y: number }) {
  const at = (place: number) => first + place * step;
  const submitted = stages.flatMap(({ rounds }, place) => (rounds.includes('submit') ? [place] : []));
  const [from, to] = [submitted[0], submitted.at(-1)];
  return (
    <>
      <path class="segment" d={`M${at(0)} ${y}H${at(stages.length - 1)}`} />
      {from !== undefined && to !== undefined && (
        <>
          <path class="span" d={`M${at(from)} ${y - 24}v-14H${at(to)}v14`} />
          <text class="soft" x={(at(from) + at(to)) / 2} y={y - 48} text-anchor="middle">
            {labels.submitted}
          </text>
        </>
      )}
      {stages.map(({ id, rounds, basis }, place) => (
        <g key={id}>
          {(rounds.includes('feedback') || rounds.includes('review')) && <Round x={at(place)} y={y} rounds={rounds} />}
          <circle class={basis === 'judgment' ? 'dot placed' : 'dot'} cx={at(place)} cy={y} r="11" />
          <text class="stage" x={at(place)} y={y + 36} text-anchor="middle">
            {stageName(id, resultWords)}
          </text>
          {basis === 'judgment' && (
            <text class="soft" x={at(place)} y={y + 57} text-anchor="middle">
              {labels.ourPlacing}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

/** Draws a round of the agency’s review: a loop that leaves a station and returns to it. */
function Round({ x, y, rounds }: { readonly x: number; readonly y: number; readonly rounds: WorkStage['rounds'] }) {
  return (
    <>
      <path
        class="round"
        d={`M${x - 9} ${y - 14}C${x - 34} ${y - 54} ${x + 34} ${y - 54} ${x + 9} ${y - 14}m-1 -10 1 10 9 -5`}
      />
      <text class="soft" x={x} y={y - 54} text-anchor="middle">
        {rounds.includes('review') ? labels.oneReview : labels.review}
      </text>
    </>
  );
}
