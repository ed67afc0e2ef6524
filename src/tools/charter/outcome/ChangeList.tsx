import type { SectionChanges } from '../../../domain/charter/changes.ts';

/** Changes by section. */
export function ChangeList({ changes }: { readonly changes: readonly SectionChanges[] }) {
  return (
    <dl class="changes">
      {changes.map(({ part, title, sentences }) => (
        <div key={part}>
          <dt>{title}</dt>
          {sentences.map((sentence) => (
            <dd key={sentence}>{sentence}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
