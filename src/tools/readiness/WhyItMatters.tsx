import { itemReason } from '../../domain/readiness/reasons.ts';
import type { ItemStanding } from '../../domain/readiness/standing.ts';
import { ReadingNote } from '../../ui/ReadingNote.tsx';
import { SourceLine } from '../../ui/SourceLine.tsx';

/** Why an item matters, where it comes from, and what of it is our reading. */
export function WhyItMatters({ item: { id, statements, readings } }: { readonly item: ItemStanding }) {
  return (
    <>
      <p>{itemReason(id)}</p>
      <SourceLine ids={statements} />
      {readings.map((reading) => (
        <ReadingNote key={reading} id={reading} />
      ))}
    </>
  );
}
