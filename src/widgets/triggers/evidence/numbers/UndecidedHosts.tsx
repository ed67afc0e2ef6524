import { useId, useState } from 'preact/hooks';
import { numberText } from '../../../../domain/triggers/number-text.ts';
import type { Evidence } from '../use-evidence.ts';

interface Props {
  readonly hosts: readonly string[];
  readonly evidence: Pick<Evidence, 'settings' | 'change'>;
}

/** How many hosts are listed at first. */
const pageful = 20;

/** Hosts of which the scan does not tell whether it had credentials. Several are answered at once; no answer is assumed. */
export function UndecidedHosts({ hosts, evidence: { settings, change } }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(pageful);
  const [reason, setReason] = useState('');
  const id = useId();
  const some = hosts.filter((host) => chosen.has(host));
  const decide = (authentication: 'yes' | 'no') => {
    const justification = authentication === 'no' ? reason.trim() : '';
    const decisions = some.map((host) => ({
      host,
      authentication,
      ...(justification === '' ? {} : { justification }),
    }));
    change({ ...settings, hosts: [...settings.hosts, ...decisions] });
    setChosen(new Set());
  };
  return (
    <fieldset class="hosts">
      <legend>{`Were these scanned with credentials? ${numberText(hosts.length)} to say`}</legend>
      <label>
        <input
          type="checkbox"
          checked={some.length === hosts.length}
          onChange={({ currentTarget: { checked } }) => setChosen(new Set(checked ? hosts : []))}
        />
        All of them
      </label>
      {hosts.slice(0, shown).map((host) => (
        <label key={host}>
          <input
            type="checkbox"
            checked={chosen.has(host)}
            onChange={({ currentTarget: { checked } }) =>
              setChosen(new Set(checked ? [...some, host] : some.filter((one) => one !== host)))
            }
          />
          {host}
        </label>
      ))}
      {hosts.length > shown && (
        <button class="text" type="button" onClick={() => setShown(shown + 100)}>
          {`Show ${Math.min(100, hosts.length - shown)} more`}
        </button>
      )}
      <div class="fields">
        <div class="all">
          <label for={id}>Why they cannot be scanned with credentials, if that is so</label>
          <input
            id={id}
            autoComplete="off"
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </div>
      </div>
      <p class="btns">
        <button class="btn" type="button" disabled={some.length === 0} onClick={() => decide('yes')}>
          With credentials
        </button>
        <button class="btn" type="button" disabled={some.length === 0} onClick={() => decide('no')}>
          Without credentials
        </button>
        <span class="soft">{some.length === 0 ? 'Choose hosts first' : `${numberText(some.length)} chosen`}</span>
      </p>
    </fieldset>
  );
}
