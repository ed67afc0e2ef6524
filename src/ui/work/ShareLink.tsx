import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkDocument } from '../../domain/work-documents/work-document.ts';
import { writeLink } from '../../formats/work-document-link.ts';

/** Longer addresses are cut by some mail programs. */
const longAddress = 2_000;

/** The work as a link to copy. */
export function ShareLink({ document: work }: { readonly document: WorkDocument }) {
  const [link, setLink] = useState<{ address: string } | { problem: string }>();
  const [said, say] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void writeLink(work).then((written) => {
      const page = location.origin + location.pathname;
      setLink(written.outcome === 'written' ? { address: page + written.fragment } : { problem: written.message });
    });
  }, []);
  if (!link) return <p class="panel">The link is being made.</p>;
  if ('problem' in link) return <p class="panel">{link.problem}</p>;
  const { address } = link;

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      say('The link was copied.');
    } catch {
      say('This browser does not let the page copy. The link is selected: copy it with your keyboard.');
    }
  }

  return (
    <div class="panel">
      <label for="work-link">Link with all that you entered</label>
      <div class="btns">
        <input id="work-link" ref={field} readOnly value={address} />
        <button class="btn" type="button" onClick={copy}>
          Copy the link
        </button>
      </div>
      <p class="soft">
        Whoever has the link can read what it holds. No server sees it: the part after the # stays in the browser.
        {address.length > longAddress &&
          ` It is ${address.length.toLocaleString('en-US')} characters long, and some programs cut such links. Send the file instead where it matters.`}
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
