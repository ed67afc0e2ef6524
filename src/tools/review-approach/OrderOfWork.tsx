import { type ApproachId, approaches } from '../../domain/review-approach/approaches.ts';
import { ordersOfWork, type WorkStage } from '../../domain/review-approach/order-of-work.ts';
import { stageName, stageText } from '../../domain/review-approach/words.ts';
import { OrderDrawing } from './OrderDrawing.tsx';
import { PlanningSource } from './PlanningSource.tsx';
import { resultWords } from './words/result.ts';

const { screen, notes } = resultWords;

interface Props {
  readonly recommended: ApproachId | undefined;
}

/** Shows what the result means for the order of work: both orders, as a drawing and as lists. */
export function OrderOfWork({ recommended }: Props) {
  return (
    <section class="orders p1" aria-labelledby="orders">
      <h2 id="orders">{screen.orders}</h2>
      <OrderDrawing recommended={recommended} />
      <div class="bench even">
        {approaches.map(({ id, name }) => (
          <section
            key={id}
            class={recommended === undefined || id === recommended ? undefined : 'other'}
            aria-labelledby={`order-${id}`}
          >
            <h3 id={`order-${id}`}>
              {name} {id === recommended && <span class="soft">{screen.recommendedMark}</span>}
            </h3>
            <ol class="stations">
              {ordersOfWork[id].map((stage) => (
                <Stage key={stage.id} stage={stage} note={notes[id][stage.id]} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  );
}

function Stage({ stage, note }: { readonly stage: WorkStage; readonly note: string | undefined }) {
  const { id, basis, statements } = stage;
  const text = stageText(stage, resultWords);
  return (
    <li class={basis === 'judgment' ? 'station placed' : 'station'}>
      <p>
        <strong>{stageName(id, resultWords)}</strong>
        {text !== '' && `: ${text}`}
      </p>
      {note !== undefined && (
        <p class={basis === 'judgment' ? 'src ours' : 'soft'}>
          {basis === 'judgment' && <strong>{screen.ourPlacing} </strong>}
          {note}
        </p>
      )}
      {statements !== undefined && <PlanningSource ids={statements} />}
    </li>
  );
}
