import { useContext } from 'preact/hooks';
import { SiteLinksContext } from './tool/site-links.ts';
import { ourReading } from './tool/words.ts';

/** How this edition reads a place where the sources are silent; nothing for a reading that the page did not hand in. */
export function ReadingNote({ id }: { readonly id: string }) {
  const found = useContext(SiteLinksContext).readings[id];
  if (!found) return null;
  return (
    <p class="src ours">
      <strong>{ourReading}</strong> {found.silent} {found.reading}
    </p>
  );
}
