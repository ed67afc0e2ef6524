import type { ComponentChildren } from 'preact';
import type { StageStatus } from '../../domain/readiness/assess.ts';
import { stageOf } from '../../domain/readiness/checklist.ts';
import { progressAndOpenText } from '../../domain/readiness/words.ts';
import { SourceLine } from '../../ui/SourceLine.tsx';
import { useHref } from '../../ui/tool/site-links.ts';
import { ChecklistItem } from './ChecklistItem.tsx';
import { InactiveItems } from './InactiveItems.tsx';
import { viewId } from './use-stage-view.ts';
import { words } from './words/checklist.ts';

interface Props {
  readonly stage: StageStatus;
  /** The ids of the items that pass the filter. */
  readonly shown: ReadonlySet<string>;
  readonly isFiltered: boolean;
  /** Whether it is the next stage, whose sentence the result already shows. */
  readonly isNext: boolean;
  /** Whether it is shown with all other stages, one heading level lower. */
  readonly isPart: boolean;
  /** Shown between the head of the stage and its items. */
  readonly filterRow: ComponentChildren;
}

/** A stage: its progress, its items, and those that do not apply. */
export function StageSection({ stage, shown, isFiltered, isNext, isPart, filterRow }: Props) {
  const { id, title, note, counts, sentence, statements, items } = stage;
  const href = useHref();
  const listed = items.filter((item) => item.applicability.applies === 'yes' && shown.has(item.id));
  if (isPart && isFiltered && listed.length === 0) return null;
  const Heading = isPart ? 'h3' : 'h2';
  const progress = progressAndOpenText(counts);
  return (
    <section class="stage" aria-labelledby={viewId(id)}>
      <div class="stagehead">
        <Heading id={viewId(id)} tabIndex={-1}>
          {title}
        </Heading>
        <p class="soft">{progress}</p>
      </div>
      <ProgressBar done={counts.done} applying={counts.all - counts.notApplicable} label={progress} />
      <p class="soft">
        {note} {!isNext && sentence} <a href={href(`guide/${stageOf(id).station}/`)}>{words.guide}</a>
      </p>
      <SourceLine ids={statements} />
      {filterRow}
      {listed.length > 0 && (
        <ol class="items">
          {listed.map((item) => (
            <ChecklistItem key={item.id} item={item} level={isPart ? 4 : 3} />
          ))}
        </ol>
      )}
      {!isFiltered && <InactiveItems items={items} level={isPart ? 4 : 3} />}
    </section>
  );
}

interface BarProps {
  readonly done: number;
  /** How many items apply. */
  readonly applying: number;
  readonly label: string;
}

/** Draws the progress of a stage: a stroke as long as the share of items that are done. */
function ProgressBar({ done, applying, label }: BarProps) {
  return (
    <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label={label}>
      <path class="grid" d="M0 3h100" />
      {done > 0 && <path class="so-far" d={`M0 3h${(100 * done) / applying}`} />}
    </svg>
  );
}
