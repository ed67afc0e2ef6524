import type { ItemStanding } from '../../domain/readiness/standing.ts';
import { SourceLine } from '../../ui/SourceLine.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { itemAnchor } from './use-stage-view.ts';
import { words } from './words/checklist.ts';

interface Props {
  /** The items of a stage; those that apply are passed over. */
  readonly items: readonly ItemStanding[];
  /** The level of its heading. */
  readonly level: 3 | 4;
}

/** The items of a stage that do not apply, or cannot be judged yet, by the reason why. */
export function ItemsApart({ items, level }: Props) {
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
              {words.apart[isOut ? 'no' : 'not-assessed']}
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
