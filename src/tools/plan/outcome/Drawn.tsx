import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { PlanFacts } from '../../../domain/plan/facts.ts';
import { constraintsTable, stepsTable } from '../../../domain/plan/paper.ts';
import { startPaper } from '../../../domain/plan/paper-writer.ts';
import { BlockTable } from '../../../ui/BlockTable.tsx';
import { ReadingNote } from '../../../ui/ReadingNote.tsx';
import { ScrollRegion } from '../../../ui/tool/ScrollRegion.tsx';
import { useMedia } from '../../../ui/use-media.ts';
import { PicturePrint } from '../../../ui/work/printing/PicturePrint.tsx';
import { say } from '../words/outcome.ts';
import { planWords } from '../words/papers.ts';
import { Gantt } from './Gantt.tsx';
import { ganttShape, narrowRoom } from './gantt-shape.ts';
import { usePlan } from './use-plan.ts';

interface Props {
  /** What the work is called. */
  readonly title: string;
  readonly facts: PlanFacts;
  /** Today. */
  readonly asOf: PlainDate;
}

/** The plan as a picture and as a table, which say the same, and what binds its days. */
export function Drawn({ title, facts, asOf }: Props) {
  const plan = usePlan(facts, asOf);
  const isNarrow = useMedia('screen and (width < 48rem)');
  if (!plan) return null;
  const writer = startPaper({ title, facts, plan, today: asOf }, planWords);
  const wide = ganttShape(plan, asOf);
  const shape = isNarrow ? ganttShape(plan, asOf, narrowRoom) : wide;
  const onPaper = wide && <Gantt plan={plan} shape={wide} nameOf={writer.nameOf} id="on-paper" />;

  return (
    <div class="drawn">
      <section class="plan-picture" aria-labelledby="picture">
        <h2 class="sub" id="picture">
          {say('picture')}
        </h2>
        {shape ? (
          <>
            <PicturePrint title={title} look="plan-tool">
              {onPaper}
            </PicturePrint>
            <ScrollRegion label={say('bars')}>
              <Gantt plan={plan} shape={shape} nameOf={writer.nameOf} id="on-screen" />
            </ScrollRegion>
          </>
        ) : (
          <p>{say('picture-none')}</p>
        )}
      </section>
      <section class="plan-table" aria-labelledby="table">
        <h2 class="sub" id="table">
          {say('table')}
        </h2>
        <BlockTable table={stepsTable(plan, writer)} isStacking isFolded={isNarrow} />
        <details>
          <summary>{say('constraints')}</summary>
          <BlockTable table={constraintsTable(plan, writer)} />
          <ReadingNote id="plan-order" />
          <ReadingNote id="plan-final-sar-and-poam" />
          <ReadingNote id="plan-review-and-debrief" />
        </details>
      </section>
    </div>
  );
}
