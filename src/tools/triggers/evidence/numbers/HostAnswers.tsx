import type { HostDecision, PairAnswer } from '../../../../domain/poam/scans/host-authentication.ts';
import { decisionsByHost } from '../../../../domain/poam/scans/host-decision.ts';
import { countText, listText, numberText } from '../../../../domain/wording.ts';
import type { CountSummary } from '../../../../ui/evidence/tasks.ts';
import type { CountedEvidence } from '../use-count.ts';
import { say } from '../words/hosts.ts';
import { HostPairs } from './HostPairs.tsx';
import { HostsForm } from './HostsForm.tsx';
import { SaidOfPairs } from './SaidOfPairs.tsx';

interface Props {
  readonly authentication: NonNullable<CountSummary['authentication']>;
  readonly evidence: Pick<CountedEvidence, 'settings' | 'change'>;
}

/** What only the owner of the scans can say of hosts: how those were scanned of which no scan tells, and why some cannot be. */
export function HostAnswers({ authentication, evidence: { settings, change } }: Props) {
  const { undecided, without, basis, mayBeOne, notScanned } = authentication;
  const add = (decisions: readonly HostDecision[]) => change({ ...settings, hosts: [...settings.hosts, ...decisions] });
  const { byHost, pairs: saidOfPairs } = decisionsByHost(settings.hosts);
  const answered = byHost.size + saidOfPairs.length;
  return (
    <>
      {undecided.length > 0 && (
        <HostsForm
          legend={say('undecided', { count: numberText(undecided.length) })}
          hosts={undecided}
          basis={basis}
          reasonLabel={say('undecided-reason')}
          answers={[
            { label: say('with-credentials'), authentication: 'yes' },
            { label: say('without-credentials'), authentication: 'no' },
          ]}
          onAnswer={add}
        />
      )}
      {mayBeOne.length > 0 && <HostPairs pairs={mayBeOne} onAnswer={add} />}
      {notScanned.length > 0 && (
        <p>{say('not-scanned', { hosts: countText(notScanned.length, 'host'), names: firstOf(notScanned) })}</p>
      )}
      {without.length > 0 && (
        <details>
          <summary>{say('some-cannot')}</summary>
          <HostsForm
            legend={say('without', { hosts: countText(without.length, 'host') })}
            hosts={without}
            reasonLabel={say('without-reason')}
            answers={[{ label: say('state'), authentication: 'no', needsReason: true }]}
            onAnswer={add}
          />
        </details>
      )}
      {saidOfPairs.length > 0 && (
        <SaidOfPairs
          said={saidOfPairs}
          onTakeBack={(answer) => change({ ...settings, hosts: withoutAnswer(settings.hosts, answer) })}
        />
      )}
      {answered > 0 && (
        <p>
          {answered === 1 ? say('answered-one') : say('answered', { count: numberText(answered) })}{' '}
          <button
            class="text"
            type="button"
            onClick={({ currentTarget }) => {
              currentTarget.closest('li')?.querySelector('h3')?.focus();
              change({ ...settings, hosts: [] });
            }}
          >
            {say('take-back')}
          </button>
        </p>
      )}
    </>
  );
}

/** The decisions without any on the pair of an answer. */
function withoutAnswer(decisions: readonly HostDecision[], { pair }: PairAnswer): HostDecision[] {
  const names = [...pair].sort().join('\n');
  return decisions.filter((one) => !('pair' in one) || [...one.pair].sort().join('\n') !== names);
}

/** How many hosts are named in a sentence. */
const named = 10;

function firstOf(names: readonly string[]): string {
  if (names.length <= named) return listText(names);
  return listText([...names.slice(0, named), say('others', { count: numberText(names.length - named) })]);
}
