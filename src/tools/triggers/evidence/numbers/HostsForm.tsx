import type { TargetedMouseEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { HostDecision } from '../../../../domain/poam/scans/host-authentication.ts';
import { numberText } from '../../../../domain/wording.ts';
import { useMore } from '../../../../ui/evidence/use-more.ts';
import { say } from '../words/hosts.ts';

interface Props {
  readonly legend: string;
  readonly hosts: readonly string[];
  /** What is known of a host, by its name. */
  readonly basis?: Readonly<Record<string, string>>;
  readonly reasonLabel: string;
  /** What can be said of the hosts that are chosen. */
  readonly answers: readonly {
    readonly label: string;
    readonly authentication: 'yes' | 'no';
    /** Whether it cannot be said without a reason. */
    readonly needsReason?: boolean;
  }[];
  readonly onAnswer: (decisions: readonly HostDecision[]) => void;
}

/** How many hosts are listed at first. */
const pageful = 20;

/** Hosts of which something is to be said. Several are answered at once; no answer is assumed. */
export function HostsForm({ legend, hosts, basis = {}, reasonLabel, answers, onAnswer }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { shown, list, show } = useMore<HTMLFieldSetElement>(pageful, 2);
  const [reason, setReason] = useState('');
  const id = useId();
  const some = hosts.filter((host) => chosen.has(host));
  const hasReason = reason.trim() !== '';
  const answer =
    (authentication: 'yes' | 'no') =>
    ({ currentTarget }: TargetedMouseEvent<HTMLButtonElement>) => {
      const justification = authentication === 'no' && hasReason ? { justification: reason.trim() } : {};
      // What was pressed goes away with those that were answered: the name of the number keeps the place.
      currentTarget.closest('li')?.querySelector('h3')?.focus();
      onAnswer(some.map((host) => ({ host, authentication, ...justification })));
      setChosen(new Set());
    };
  return (
    <fieldset class="hosts" ref={list}>
      <legend>{legend}</legend>
      <label>
        <input
          type="checkbox"
          checked={some.length === hosts.length}
          onChange={({ currentTarget: { checked } }) => setChosen(new Set(checked ? hosts : []))}
        />
        {say('all')}
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
          <span>
            {host}
            {basis[host] !== undefined && <span class="soft"> ({basis[host]})</span>}
          </span>
        </label>
      ))}
      {hosts.length > shown && (
        <button class="text" type="button" onClick={() => show(shown + 100)}>
          {say('show-more', { count: Math.min(100, hosts.length - shown) })}
        </button>
      )}
      <div class="fields">
        <div class="all">
          <label for={id}>{reasonLabel}</label>
          <input
            id={id}
            autoComplete="off"
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </div>
      </div>
      <p class="btns">
        {answers.map(({ label, authentication, needsReason }) => (
          <button
            key={label}
            class="btn"
            type="button"
            disabled={some.length === 0 || (needsReason && !hasReason)}
            onClick={answer(authentication)}
          >
            {label}
          </button>
        ))}
        <span class="soft">
          {some.length === 0 ? say('none-chosen') : say('chosen', { count: numberText(some.length) })}
        </span>
      </p>
    </fieldset>
  );
}
