import { type ApproachId, approaches } from '../../domain/review-approach/approaches.ts';
import { comparison } from '../../domain/review-approach/comparison.ts';
import { PlanningSource } from './PlanningSource.tsx';
import { resultWords } from './words/result.ts';

const { screen, comparison: rows } = resultWords;

interface Props {
  readonly recommended: ApproachId | undefined;
}

/** The two approaches side by side. */
export function Comparison({ recommended }: Props) {
  return (
    <section class="compared stacking" aria-labelledby="compared">
      <h2 id="compared">{screen.compared}</h2>
      <p class="soft">{screen.comparedNote}</p>
      <table>
        <caption class="vh">{screen.compared}</caption>
        <thead>
          <tr>
            <th scope="col">{screen.question}</th>
            {approaches.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
                {id === recommended && ` (${screen.recommendedMark})`}
              </th>
            ))}
            <th scope="col">{screen.restsOn}</th>
          </tr>
        </thead>
        <tbody>
          {comparison.map(({ id: row, basis, statements }) => (
            <tr key={row}>
              <th scope="row">{rows[row].question}</th>
              {approaches.map(({ id, shortName }) => (
                <td key={id} data-h={shortName}>
                  {rows[row].cells[id]}
                </td>
              ))}
              <td data-h={screen.restsOn}>
                {basis === 'judgment' && <p class="src ours">{screen.partlyOurs}</p>}
                <PlanningSource ids={statements} isShort />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
