import type { ComponentChildren } from 'preact';
import {
  type BlockDocument,
  type BlockGroup,
  type FieldBlock,
  groupFields,
  type HeadingBlock,
  lineNames,
  noValue,
} from '../domain/documents/blocks.ts';
import { BlockTable } from './BlockTable.tsx';
import { linesShown } from './lines-shown.tsx';

interface Props {
  readonly document: BlockDocument;
  /** Whether long tables show their first rows until all are wanted: on screen, not on paper. */
  readonly isFolded?: boolean;
}

/** A document on screen and on paper: the same object that Markdown is written from. Its title is a heading of level 2. */
export function BlockView({ document: { title, blocks }, isFolded = false }: Props) {
  return (
    <>
      <h2>{title}</h2>
      {groupFields(blocks).map((part, index) => (
        <Part key={index} part={part} isFolded={isFolded} />
      ))}
    </>
  );
}

function Part({ part, isFolded }: { readonly part: BlockGroup; readonly isFolded: boolean }) {
  if (Array.isArray(part)) {
    return (
      <dl class={part.every(({ line }) => line !== undefined) ? 'entered signed' : 'entered'}>
        {part.map((one, index) => (
          <div key={index}>
            <dt>{one.label}</dt>
            <dd>{shownValue(one)}</dd>
          </div>
        ))}
      </dl>
    );
  }
  switch (part.kind) {
    case 'heading':
      return headingOf(part);
    case 'paragraph':
      return <p>{linesShown(part.text)}</p>;
    case 'list':
      return listOf(part.ordered, part.items);
    case 'table':
      return <BlockTable table={part} isFolded={isFolded} />;
  }
}

/** A value; for none, words that say so, or a blank line where one is to be filled in or signed on. */
function shownValue({ value, line }: FieldBlock): ComponentChildren {
  if (value !== undefined) return linesShown(value);
  return line === undefined ? (
    <span class="soft">{noValue}</span>
  ) : (
    <span class="blank-line">
      <span class="vh">{lineNames[line]}</span>
    </span>
  );
}

function headingOf({ level, text, startsPage }: HeadingBlock): ComponentChildren {
  const place = startsPage && 'new-page';
  if (level === 2) return <h3 class={place}>{text}</h3>;
  return level === 3 ? <h4 class={place}>{text}</h4> : <h5 class={place}>{text}</h5>;
}

function listOf(isOrdered: boolean, items: readonly string[]): ComponentChildren {
  const entries = items.map((item, index) => <li key={index}>{linesShown(item)}</li>);
  return isOrdered ? <ol>{entries}</ol> : <ul>{entries}</ul>;
}
