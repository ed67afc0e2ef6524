import { render } from 'preact';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { PlanFacts } from '../../../domain/plan/facts.ts';
import { constraintsTable, stepsTable } from '../../../domain/plan/paper.ts';
import { startPaper } from '../../../domain/plan/paper-writer.ts';
import { BlockTable } from '../../../ui/BlockTable.tsx';
import { ReadingNote } from '../../../ui/ReadingNote.tsx';
import { ScrollRegion } from '../../../ui/tool/ScrollRegion.tsx';
import { layOutAlone } from '../../../ui/work/printing/lay-out-alone.ts';
import { say } from '../words/outcome.ts';
import { planWords } from '../words/papers.ts';
import { Gantt } from './Gantt.tsx';
import { ganttShape } from './gantt-shape.ts';
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
  if (!plan) return null;
  const writer = startPaper({ title, facts, plan, today: asOf }, planWords);
  const shape = ganttShape(plan, asOf);
  const picture = (id: string) => shape && <Gantt plan={plan} shape={shape} nameOf={writer.nameOf} id={id} />;

  function printPicture() {
    layOutAlone(title, (paper) => {
      render(
        <div class="plan-tool gantt-paper">
          <h2>{title}</h2>
          {picture('on-paper')}
        </div>,
        paper,
      );
      return () => render(null, paper);
    });
    print();
  }

  return (
    <div class="drawn">
      <section class="plan-picture" aria-labelledby="picture">
        <h2 class="sub" id="picture">
          {say('picture')}
        </h2>
        {shape ? (
          <>
            <p class="btns">
              <button class="btn" type="button" onClick={printPicture}>
                {say('picture-print')}
              </button>
              <span class="soft">{say('picture-hint')}</span>
            </p>
            <ScrollRegion label={say('bars')}>{picture('on-screen')}</ScrollRegion>
          </>
        ) : (
          <p>{say('picture-none')}</p>
        )}
      </section>
      <section class="plan-table" aria-labelledby="table">
        <h2 class="sub" id="table">
          {say('table')}
        </h2>
        <BlockTable table={stepsTable(plan, writer)} isStacking />
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
