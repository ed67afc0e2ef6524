import type { Assessment } from '../../domain/readiness/assess.ts';
import type { ItemStatus } from '../../domain/readiness/item-status.ts';
import { actorNames, latenessText, wholeSentence } from '../../domain/readiness/words.ts';
import { dateInWords, filled } from '../../domain/wording.ts';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { shapeOf } from './item-shape.ts';
import { itemAnchor } from './use-stage-view.ts';
import { words } from './words/checklist.ts';

const { phrases } = words;

/** How many open items are listed at first; the rest unfold. */
const atOnce = 5;

interface Props {
  readonly assessment: Assessment;
  /** Shows every item whose target date has passed. */
  readonly onOverdue: () => void;
}

/** The result: the open items before the next stage, in order. It gives no score. */
export function NextStage({ assessment: { next, stages, counts }, onOverdue }: Props) {
  const overdue = stages.flatMap(({ items }) => items).filter(({ daysLate }) => daysLate !== undefined).length;
  const between = next?.between ?? [];
  const rest = between.length - atOnce;
  return (
    <section class="next" aria-labelledby="next-kind next">
      <p class="label" id="next-kind">
        {words.nextHeading}
      </p>
      <h2 class="next-title" id="next">
        {next ? next.title : words.nothingOpen}
      </h2>
      {next && <p>{next.sentence}</p>}
      {between.length > 0 && <ol class="standing">{between.slice(0, atOnce).map(line)}</ol>}
      {rest > 0 && (
        <details key={next?.id}>
          <summary>{rest === 1 ? phrases.oneMore : filled(phrases.more, { count: rest })}</summary>
          <ol class="standing" start={atOnce + 1}>
            {between.slice(atOnce).map(line)}
          </ol>
        </details>
      )}
      {next !== undefined && next.optional.length > 0 && (
        <p class="soft">{`${words.optional}: ${next.optional.map(({ title }) => title).join('; ')}.`}</p>
      )}
      <p class="soft">
        {wholeSentence(counts)}{' '}
        {overdue > 0 && (
          <button class="text" type="button" onClick={onOverdue}>
            {overdue === 1 ? phrases.onePassed : filled(phrases.passed, { count: overdue })}
          </button>
        )}
      </p>
    </section>
  );
}

function line(item: ItemStatus) {
  const { id, title, owner, target, daysLate } = item;
  const entered = [
    item.statusName,
    filled(phrases.for, { actors: actorNames(item) }),
    owner && filled(phrases.owner, { owner }),
    target && filled(phrases.by, { date: dateInWords(target) }),
  ].filter(Boolean);
  return (
    <li key={id}>
      <StatusTag shape={shapeOf(item)} />
      <span>
        <a href={`#${itemAnchor(id)}`}>{title}</a> <span class="soft">{entered.join(', ')}</span>
        {daysLate !== undefined && <b class="late">{latenessText(daysLate)}</b>}
      </span>
    </li>
  );
}
