import { type ApproachId, approaches } from '../../domain/review-approach/approaches.ts';
import { stageName, stageWords, type WorkStage } from '../../domain/review-approach/order-of-work.ts';
import { OrderDrawing } from './OrderDrawing.tsx';
import { PlanningSource } from './PlanningSource.tsx';

interface Props {
  readonly orders: Readonly<Record<ApproachId, readonly WorkStage[]>>;
  readonly recommended: ApproachId | undefined;
}

/** What the result means for the order of work: both orders drawn, and as lists. */
export function OrderOfWork({ orders, recommended }: Props) {
  return (
    <section class="orders p1" aria-labelledby="orders">
      <h2 id="orders">What it means for the order of work</h2>
      <OrderDrawing orders={orders} recommended={recommended} />
      <div class="bench even">
        {approaches.map(({ id, name }) => (
          <section
            key={id}
            class={recommended === undefined || id === recommended ? undefined : 'other'}
            aria-labelledby={`order-${id}`}
          >
            <h3 id={`order-${id}`}>
              {name} {id === recommended && <span class="soft">recommended</span>}
            </h3>
            <ol class="stations">
              {orders[id].map((stage) => (
                <Stage key={stage.id} stage={stage} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  );
}

function Stage({ stage }: { readonly stage: WorkStage }) {
  const { id, basis, note, statements } = stage;
  const words = stageWords(stage);
  return (
    <li class={basis === 'judgment' ? 'placed' : undefined}>
      <p>
        <strong>{stageName(id)}</strong>
        {words !== '' && `: ${words}`}
      </p>
      {note !== undefined && (
        <p class={basis === 'judgment' ? 'src ours' : 'soft'}>
          {basis === 'judgment' && <strong>Our placing </strong>}
          {note}
        </p>
      )}
      {statements !== undefined && <PlanningSource ids={statements} />}
    </li>
  );
}
