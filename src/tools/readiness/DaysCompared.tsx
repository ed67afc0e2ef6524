import { compare, type ItemChange, type ItemMove } from '../../domain/readiness/compare.ts';
import type { AssessmentFacts } from '../../domain/readiness/facts.ts';
import { standingName } from '../../domain/readiness/words.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { groundLabels } from './ground-words.ts';
import { progressWords } from './item-words.ts';
import { itemAnchor } from './use-stage-view.ts';

interface Props {
  readonly earlier: AssessmentFacts;
  readonly later: AssessmentFacts;
  /** What the two days are called. */
  readonly names: readonly [string, string];
}

const moves = {
  done: 'Done since',
  'no-longer-done': 'No longer done',
  'now-open': 'Now to be done',
  'no-longer-open': 'No longer to be done',
  moved: 'In another state',
  'set-apart': 'Changed, not to be done',
  noted: 'Entries changed',
} as const satisfies Record<ItemMove, string>;

const entryNames = { state: 'state', owner: 'owner', target: 'target date', note: 'note' } as const;

/** What moved between two days: in a sentence, stage by stage, and item by item. */
export function DaysCompared({ earlier, later, names }: Props) {
  const { sentence, stages, items, grounds: changed } = compare(earlier, later);
  return (
    <>
      <p role="status">{sentence}</p>
      {changed.length > 0 && (
        <ul>
          {changed.map((change) => (
            <li key={change.ground}>
              {`${groundLabels[change.ground]}: ${groundWords(change.earlier)}, then ${groundWords(change.later)}.`}
            </li>
          ))}
        </ul>
      )}
      <ScrollRegion label="Stages on the two days">
        <table>
          <caption>Stages</caption>
          <Head columns={['Stage', ...names]} />
          <tbody>
            {stages.map((stage) => (
              <tr key={stage.id}>
                <th scope="row">{stage.title}</th>
                <td>{progressWords(stage.earlier)}</td>
                <td>{progressWords(stage.later)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {items.length > 0 && (
        <ScrollRegion label="Items that moved">
          <table>
            <caption>What moved</caption>
            <Head columns={['Item', 'What happened', ...names]} />
            <tbody>{items.map(row)}</tbody>
          </table>
        </ScrollRegion>
      )}
    </>
  );
}

function Head({ columns }: { readonly columns: readonly string[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column, place) => (
          <th key={place} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function row({ id, title, move, earlier, later, fields }: ItemChange) {
  const others = fields.filter((field) => field !== 'state').map((field) => entryNames[field]);
  return (
    <tr key={id}>
      <th scope="row">
        <a href={`#${itemAnchor(id)}`}>{title}</a>
      </th>
      <td>
        {moves[move]}
        {others.length > 0 && <span class="soft">{` New: ${others.join(', ')}`}</span>}
      </td>
      <td>{standingName(earlier)}</td>
      <td>{standingName(later)}</td>
    </tr>
  );
}

function groundWords(ground: string | boolean | undefined): string {
  if (ground === undefined) return 'not given';
  if (typeof ground === 'boolean') return ground ? 'yes' : 'no';
  return ground === 'csp' ? 'a CSP' : ground === 'agency' ? 'an agency' : ground;
}
