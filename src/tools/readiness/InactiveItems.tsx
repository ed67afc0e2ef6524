import type { ItemStatus } from '../../domain/readiness/item-status.ts';
import { SourceLine } from '../../ui/SourceLine.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { itemAnchor } from './use-stage-view.ts';
import { words } from './words/checklist.ts';

interface Props {
  /** The items of a stage; this component skips those that apply. */
  readonly items: readonly ItemStatus[];
  /** The level of the headings. */
  readonly level: 3 | 4;
}

/** The items of a stage that do not apply, or cannot be judged yet, grouped by reason. */
export function InactiveItems({ items, level }: Props) {
  const groups = Map.groupBy(
    items.filter(({ applicability }) => applicability.applies !== 'yes'),
    ({ applicability }) => (applicability.applies === 'yes' ? '' : applicability.reason),
  );
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <>
      {[...groups].map(([reason, members]) => {
        const applicability = members[0]?.applicability;
        const isOut = applicability?.applies === 'no';
        return (
          <section key={reason} class="apart">
            <Heading>
              <StatusTag shape={isOut ? 'off' : 'unknown'} />
              {isOut ? words.statuses['does-not-apply'] : words.notJudged}
            </Heading>
            <p>{reason}</p>
            <ul>
              {members.map(({ id, title, remarks }) => (
                <li key={id} id={itemAnchor(id)} tabIndex={-1}>
                  {title}
                  {remarks.length > 0 && <span class="soft">{remarks.join(' ')}</span>}
                </li>
              ))}
            </ul>
            {applicability?.applies === 'no' && applicability.statements !== undefined && (
              <SourceLine ids={applicability.statements} />
            )}
          </section>
        );
      })}
    </>
  );
}
