import { compare } from '../../domain/readiness/compare.ts';
import { type ComparisonTexts, comparisonTexts } from '../../domain/readiness/comparison-texts.ts';
import type { AssessmentFacts } from '../../domain/readiness/facts.ts';
import { Announcer } from '../../ui/tool/Announcer.tsx';
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

const { changes: labels } = compareWords;

/** What changed between two days: in a sentence, by stage, and by item. */
export function DaysCompared({ earlier, later, names }: Props) {
  const { sentence, stages, items, scope } = comparisonTexts(compare(earlier, later, words), compareWords, words);
  return (
    <>
      <p>{sentence}</p>
      <Announcer text={sentence} />
      {scope.length > 0 && (
        <ul>
          {scope.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      <ScrollRegion label={labels.stagesLabel}>
        <table>
          <caption>{labels.stages}</caption>
          <Head columns={[labels.stage, ...names]} />
          <tbody>
            {stages.map(({ id, title, counts }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td>{counts[0]}</td>
                <td>{counts[1]}</td>
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

function row({ id, title, move, news, states }: ComparisonTexts['items'][number]) {
  return (
    <tr key={id}>
      <th scope="row">
        <a href={`#${itemAnchor(id)}`}>{title}</a>
      </th>
      <td>
        {move}
        {news !== '' && <span class="soft">{` ${news}`}</span>}
      </td>
      <td>{states[0]}</td>
      <td>{states[1]}</td>
    </tr>
  );
}
