import { type ApproachId, approaches } from '../../domain/review-approach/approaches.ts';
import type { ComparisonRow } from '../../domain/review-approach/comparison.ts';
import { PlanningSource } from './PlanningSource.tsx';

interface Props {
  readonly rows: readonly ComparisonRow[];
  readonly recommended: ApproachId | undefined;
}

/** The two approaches side by side. */
export function Comparison({ rows, recommended }: Props) {
  return (
    <section class="compared" aria-labelledby="compared">
      <h2 id="compared">The two approaches side by side</h2>
      <p class="soft">The numbers are those of the statements in the playbook’s section on Authorization Planning.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Question</th>
            {approaches.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
                {id === recommended && ' (recommended)'}
              </th>
            ))}
            <th scope="col">Rests on</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ question, cells, basis, statements }) => (
            <tr key={question}>
              <th scope="row">{question}</th>
              {approaches.map(({ id, shortName }) => (
                <td key={id} data-h={shortName}>
                  {cells[id]}
                </td>
              ))}
              <td data-h="Rests on">
                {basis === 'judgment' && <p class="src ours">Our judgment, from the source</p>}
                <PlanningSource ids={statements} isShort />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
