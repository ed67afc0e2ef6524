import type { EvidenceClient } from '../../../../ui/evidence/evidence-client.ts';
import type { CountSummary, ListHead } from '../../../../ui/evidence/tasks.ts';
import { say } from '../words/files.ts';
import { ListButton } from './ListButton.tsx';

interface Props {
  readonly lists: readonly ListHead[];
  readonly client: EvidenceClient;
  readonly count: CountSummary;
}

/** The lists that stand behind no single number: all items, due dates that differ, dates that moved. */
export function Lists({ lists, client, count }: Props) {
  if (lists.length === 0) return null;
  return (
    <section aria-labelledby="evidence-lists">
      <h3 id="evidence-lists">{say('more-lists')}</h3>
      {lists.map((list) => (
        <ListButton key={list.list} list={list} client={client} count={count} />
      ))}
    </section>
  );
}
