import { compare, type ItemChange } from '../../domain/readiness/compare.ts';
import type { AssessmentFacts } from '../../domain/readiness/facts.ts';
import { progressText } from '../../domain/readiness/words.ts';
import { filled } from '../../domain/wording.ts';
import { ScrollRegion } from '../../ui/tool/ScrollRegion.tsx';
import { itemAnchor } from './use-stage-view.ts';
import { words } from './words/checklist.ts';
import { compareWords } from './words/compare.ts';

interface Props {
  readonly earlier: AssessmentFacts;
  readonly later: AssessmentFacts;
  /** The labels of the two days. */
  readonly names: readonly [string, string];
}

const { changes: labels, values } = compareWords;

/** What changed between two days: in a sentence, by stage, and by item. */
export function DaysCompared({ earlier, later, names }: Props) {
  const { sentence, stages, items, scope: changed } = compare(earlier, later, words);
  return (
    <>
      <p role="status">{sentence}</p>
      {changed.length > 0 && (
        <ul>
          {changed.map((change) => (
            <li key={change.field}>
              {filled(compareWords.scopeChange, {
                label: words.scope[change.field].label,
                earlier: valueText(change.earlier),
                later: valueText(change.later),
              })}
            </li>
          ))}
        </ul>
      )}
      <ScrollRegion label={labels.stagesLabel}>
        <table>
          <caption>{labels.stages}</caption>
          <Head columns={[labels.stage, ...names]} />
          <tbody>
            {stages.map((stage) => (
              <tr key={stage.id}>
                <th scope="row">{stage.title}</th>
                <td>{progressText(stage.earlier)}</td>
                <td>{progressText(stage.later)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {items.length > 0 && (
        <ScrollRegion label={labels.itemsLabel}>
          <table>
            <caption>{labels.items}</caption>
            <Head columns={[labels.item, labels.move, ...names]} />
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
  const others = fields.filter((field) => field !== 'state').map((field) => words.entries[field]);
  return (
    <tr key={id}>
      <th scope="row">
        <a href={`#${itemAnchor(id)}`}>{title}</a>
      </th>
      <td>
        {compareWords.moves[move]}
        {others.length > 0 && <span class="soft">{` ${labels.new}: ${others.join(', ')}`}</span>}
      </td>
      <td>{earlier.statusName}</td>
      <td>{later.statusName}</td>
    </tr>
  );
}

function valueText(value: string | boolean | undefined): string {
  if (value === undefined) return values.missing;
  if (typeof value === 'boolean') return value ? values.yes : values.no;
  return value === 'csp' || value === 'agency' ? values[value] : value;
}
