import { useState } from 'preact/hooks';
import { sectionChanges } from '../../../domain/charter/changes.ts';
import type { CharterContent, Edition } from '../../../domain/charter/facts.ts';
import { numberText } from '../../../domain/wording.ts';
import { say } from '../words/outcome.ts';
import { charterWords } from '../words/papers.ts';
import { ChangeList } from './ChangeList.tsx';

interface Props {
  readonly editions: readonly Edition[];
  readonly draft: CharterContent;
}

/** What changed from any edition to any other, or to the draft. */
export function CompareEditions({ editions, draft }: Props) {
  const [from, setFrom] = useState('0');
  const [to, setTo] = useState('draft');
  const contentAt = (key: string) => (key === 'draft' ? draft : (editions[Number(key)]?.content ?? {}));
  const changes = sectionChanges(contentAt(from), contentAt(to), charterWords);
  const choices = [
    ...editions.map(({ number }, at) => ({
      key: String(at),
      name: say('edition-title', { number: numberText(number ?? at + 1) }),
    })),
    { key: 'draft', name: say('the-draft') },
  ];
  const pick = (id: string, label: string, value: string, set: (key: string) => void) => (
    <div class="row for-text">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
        {choices.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <section aria-labelledby="compare-editions">
      <h3 id="compare-editions">{say('compare')}</h3>
      {pick('compare-from', say('compare-from'), from, setFrom)}
      {pick('compare-to', say('compare-to'), to, setTo)}
      {changes.length === 0 ? <p>{say('no-difference')}</p> : <ChangeList changes={changes} />}
    </section>
  );
}
