import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type BarPart, barsOf, shadeOf } from '../domain/documents/bars.ts';
import type { TableBlock } from '../domain/documents/blocks.ts';
import { linesShown } from './lines-shown.tsx';
import { ScrollRegion } from './tool/ScrollRegion.tsx';
import { tableName } from './tool/words.ts';
import { allRows, fewerRows } from './words.ts';

const ruleId = '[A-Z]{2,4}(?:-[A-Z0-9]{2,4}){1,2}';

/**
 * A date alone, as YYYY-MM-DD or in words, with its weekday or without, or the id of a rule or statement, as AGU-AGC-AIP: it
 * stays on one line.
 */
const oneLine = new RegExp(`^(?:\\d{4}-\\d\\d-\\d\\d|(?:[A-Z][a-z]{2}, )?[A-Z][a-z]+ \\d{1,2}, \\d{4}|${ruleId})$`);

/** Ids alone, as “AP-194, AP-198 to 200”. */
const someIds = new RegExp(`^${ruleId}(?: to \\d+)?(?:, ${ruleId}(?: to \\d+)?)+$`);

interface Props {
  readonly table: TableBlock;
  /** What the region around it is called, where another on the page has the same caption. */
  readonly label?: string;
  /** Whether a long table shows its first rows until all are wanted: on screen, not on paper. */
  readonly isFolded?: boolean;
  /** Whether its cells stand under one another on a phone, each beside the name of its column; its sheet has to be there. */
  readonly isStacking?: boolean;
}

/** More letters without a break than a word or a number of a rule has: such a text may break anywhere. */
const longWord = /[^\s-]{19}/;

/** A word that stands alone in its cell, such as MUST: it does not break. */
const oneWord = /^\w{2,16}$/;

/** From so many lines on, a cell has to be wider, or its row fills a sheet. */
const manyLines = 6;

function cellClass(cell: string): string | undefined {
  if (oneLine.test(cell) || oneWord.test(cell)) return 'one-line';
  if (longWord.test(cell)) return 'long-word';
  return cell.split('\n').length < manyLines ? undefined : 'many-lines';
}

/** What a cell says: its lines, or ids that break at none of their hyphens on paper. */
function cellShown(cell: string): ComponentChildren {
  if (!someIds.test(cell)) return linesShown(cell);
  return cell.split(', ').flatMap((id, place) => [
    place > 0 && ', ',
    <span key={id} class="one-line">
      {id}
    </span>,
  ]);
}

/** How many rows of a folded table are shown at first; one that has few more is shown whole. */
const firstRows = 5;
const longestWhole = 12;

/**
 * A table of a document on screen and on paper. Where it has a chart, a bar ends each row, and the head of each column
 * shows how its part of a bar looks. Screen readers pass over the bars: the cells say what they show.
 */
export function BlockTable({ table, label, isFolded = false, isStacking = false }: Props) {
  const { caption, columns, rows } = table;
  const [isWhole, setWhole] = useState(false);
  const isLong = isFolded && rows.length > longestWhole;
  const shown = isLong && !isWhole ? rows.slice(0, firstRows) : rows;
  const bars = barsOf(table);
  const whole = (
    <table>
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          {columns.map((column, place) => {
            const shade = bars && shadeOf(table, place);
            return (
              <th key={column} scope="col" class={shade && 'with-swatch'}>
                {shade && <Bar class="swatch" width="12" parts={[{ shade, start: 0, length: 1 }]} />}
                {column}
              </th>
            );
          })}
          {bars && <td class="row-bar headed" aria-hidden="true" />}
        </tr>
      </thead>
      <tbody>
        {shown.map((row, index) => (
          <tr key={index}>
            {row.map((cell, place) => (
              <td key={place} class={cellClass(cell)} data-h={isStacking ? columns[place] : undefined}>
                {cellShown(cell)}
              </td>
            ))}
            {bars && (
              <td class="row-bar" aria-hidden="true">
                <Bar width="100%" parts={bars[index] ?? []} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  const region = (
    <ScrollRegion label={label ?? caption ?? tableName}>
      {isStacking ? <div class="stacking brief">{whole}</div> : whole}
    </ScrollRegion>
  );
  if (!isLong) return region;
  return (
    <>
      {region}
      <p class="btns">
        <button class="text" type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? fewerRows(firstRows) : allRows(rows.length)}
        </button>
      </p>
    </>
  );
}

interface BarProps {
  readonly class?: string;
  readonly width: string;
  readonly parts: readonly BarPart[];
}

/* Drawn in the ink of the text, as every drawing: it prints, and stays in sight in dark and in forced colors. */
function Bar({ parts, ...given }: BarProps) {
  return (
    <svg {...given} height="14" aria-hidden="true">
      {parts.map(({ shade, start, length }) => {
        const ends = { x1: percent(start), x2: percent(start + length) };
        return (
          <g key={shade}>
            <rect
              x={ends.x1}
              y="1"
              width={percent(length)}
              height="12"
              fill={shade === 'solid' ? 'currentColor' : undefined}
            />
            {shade === 'striped' && <line {...ends} y1="7" y2="7" stroke-width="12" stroke-dasharray="2 3" />}
          </g>
        );
      })}
    </svg>
  );
}

/** A share as SVG takes it. */
const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;
