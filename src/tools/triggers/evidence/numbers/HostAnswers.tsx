import type { HostDecision } from '../../../../domain/poam/scans/host-authentication.ts';
import { countText, numberText } from '../../../../domain/wording.ts';
import type { CountSummary } from '../tasks.ts';
import type { Evidence } from '../use-evidence.ts';
import { HostsForm } from './HostsForm.tsx';

interface Props {
  readonly authentication: NonNullable<CountSummary['authentication']>;
  readonly evidence: Pick<Evidence, 'settings' | 'change'>;
}

/** What only the owner of the scans can say of hosts: how those were scanned of which no scan tells, and why some cannot be. */
export function HostAnswers({ authentication: { undecided, without }, evidence: { settings, change } }: Props) {
  const add = (decisions: readonly HostDecision[]) => change({ ...settings, hosts: [...settings.hosts, ...decisions] });
  const answered = new Set(settings.hosts.map(({ host }) => host)).size;
  return (
    <>
      {undecided.length > 0 && (
        <HostsForm
          legend={`Were these scanned with credentials? ${numberText(undecided.length)} to say`}
          hosts={undecided}
          reasonLabel="Why they cannot be scanned with credentials, if that is so"
          answers={[
            { label: 'With credentials', authentication: 'yes' },
            { label: 'Without credentials', authentication: 'no' },
          ]}
          onAnswer={add}
        />
      )}
      {without.length > 0 && (
        <details>
          <summary>Some cannot be scanned with credentials?</summary>
          <HostsForm
            legend={`Scanned without credentials: ${countText(without.length, 'host')}`}
            hosts={without}
            reasonLabel="Why those chosen cannot be scanned with credentials"
            answers={[{ label: 'State this reason', authentication: 'no', needsReason: true }]}
            onAnswer={add}
          />
        </details>
      )}
      {answered > 0 && (
        <p>
          {`You answered for ${answered === 1 ? 'one host' : `${numberText(answered)} hosts`}. `}
          <button
            class="text"
            type="button"
            onClick={({ currentTarget }) => {
              currentTarget.closest('li')?.querySelector('h3')?.focus();
              change({ ...settings, hosts: [] });
            }}
          >
            Take all answers back
          </button>
        </p>
      )}
    </>
  );
}
