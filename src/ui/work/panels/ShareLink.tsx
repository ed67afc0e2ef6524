import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkDocument } from '../../../domain/work-documents/work-document.ts';
import { writeLink } from '../../../formats/work-document-link.ts';
import { useSay } from '../../tool/announcing.ts';
import { share as words } from './words.ts';

/** Longer addresses are cut by some mail programs. */
const longAddress = 2_000;

/** The work as a link to copy. */
export function ShareLink({ document: work }: { readonly document: WorkDocument }) {
  const [link, setLink] = useState<{ address: string } | { problem: string }>();
  const [said, setSaid] = useState('');
  const announce = useSay();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void writeLink(work).then((written) => {
      const page = location.origin + location.pathname;
      setLink(written.outcome === 'written' ? { address: page + written.fragment } : { problem: written.message });
      if (written.outcome !== 'written') announce(written.message);
    });
  }, []);
  if (!link) return <p class="panel">{words.coming}</p>;
  if ('problem' in link) return <p class="panel">{link.problem}</p>;
  const { address } = link;

  function say(text: string) {
    setSaid(text);
    announce(text);
  }

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      say(words.copied);
    } catch {
      say(words.byHand);
    }
  }

  return (
    <div class="panel">
      <label for="work-link">{words.label}</label>
      <div class="btns">
        <input id="work-link" ref={field} readOnly value={address} />
        <button class="btn" type="button" onClick={copy}>
          {words.copy}
        </button>
      </div>
      <p class="soft">
        {words.whoReads}
        {address.length > longAddress && ` ${words.isLong(address.length)}`}
      </p>
      <p>{said}</p>
    </div>
  );
}
