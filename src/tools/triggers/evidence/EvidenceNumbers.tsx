import { fullName, triggerIds, triggerOf } from '../../../domain/triggers/deficiency-triggers.ts';
import { lowerFirst, numberText } from '../../../domain/wording.ts';
import type { CountSummary, ListHead } from '../../../ui/evidence/tasks.ts';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import { Loaded } from '../../../ui/tool/Loaded.tsx';
import { useLoaded } from '../../../ui/tool/use-loaded.ts';
import { states } from '../words/states.ts';
import { ListButton } from './lists/ListButton.tsx';
import type { CountedEvidence } from './use-count.ts';
import { say } from './words/files.ts';

interface Props {
  readonly count: CountSummary;
  readonly evidence: CountedEvidence;
  /** Whether these numbers stand in the facts that the result goes by. */
  readonly isUsed: boolean;
}

const shapes = { met: 'met', 'not-met': 'ok', 'not-assessed': 'unknown' } as const;

/** The numbers, each with its arithmetic and the rows behind it. */
export function EvidenceNumbers({ count, evidence, isUsed }: Props) {
  const { late, vulnerabilities, authentication, shortfalls, conflict } = count;
  // What is asked above is not noted once more.
  const notes = count.notes.filter(({ id }) => id !== 'several-systems');
  const { client } = evidence;
  const systems = useLoaded(conflict !== undefined, () => import('./numbers/Systems.tsx'));
  const answers = useLoaded(asksOfHosts(count, evidence), () => import('./numbers/HostAnswers.tsx'));
  const lists = (heads: readonly ListHead[]) =>
    heads.map((list) => (
      <ListButton key={list.list} list={list} client={client} count={count} label={buttonLabel(list)} />
    ));
  return (
    <>
      {conflict && (
        <Loaded part={systems}>{({ Systems }) => <Systems conflict={conflict} evidence={evidence} />}</Loaded>
      )}
      {shortfalls.length > 0 && (
        <div class="shortfalls">
          <p>
            <strong>{say('shortfalls')}</strong>
          </p>
          <ul>
            {shortfalls.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <ul class="numbers" aria-labelledby="evidence-numbers">
        {late.map((one) => {
          const shape = shapes[one.state];
          return (
            <li key={one.trigger} class={isUsed ? undefined : shape}>
              <Amount value={one.used} certainty={one.certainty} />
              <div>
                <h3>{nameOf(one.trigger)}</h3>
                {isUsed ? (
                  <p>
                    <a href={`#result-${one.trigger}`}>{say('in-result')}</a>
                  </p>
                ) : (
                  <p class="state">
                    <StatusTag shape={shape} />
                    {say('alone', { state: states[one.state] })}
                  </p>
                )}
                <p>{one.text}</p>
                {lists(one.lists)}
              </div>
            </li>
          );
        })}
        <li>
          <Amount {...numberOf(count, 'vulnerabilities')} />
          <div>
            <h3>{say('vulnerabilities')}</h3>
            <p>{vulnerabilities.text}</p>
            {lists(vulnerabilities.lists)}
          </div>
        </li>
        {authentication && (
          <li class="counts-hosts">
            <Amount {...numberOf(count, 'unauthenticated')} />
            <div>
              <h3 tabIndex={-1}>{say('hosts')}</h3>
              <p>{authentication.text}</p>
              <Loaded part={answers}>
                {({ HostAnswers }) => <HostAnswers authentication={authentication} evidence={evidence} />}
              </Loaded>
              {lists(authentication.lists)}
            </div>
          </li>
        )}
      </ul>
      {notes.length > 0 && (
        <>
          <h3>{say('notes')}</h3>
          <ul class="notes">
            {notes.map(({ id, text, lists: heads }) => (
              <li key={id}>
                {text}
                {lists(heads)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Whether there is anything to say or to be said of hosts: only then is what asks about them loaded. */
function asksOfHosts({ authentication }: CountSummary, { settings }: CountedEvidence): boolean {
  if (authentication === undefined) return false;
  const { undecided, without, mayBeOne, notScanned } = authentication;
  return [undecided, without, mayBeOne, notScanned, settings.hosts].some(({ length }) => length > 0);
}

type Counted = Pick<CountSummary['numbers'][number], 'value' | 'certainty'>;

/** A number and how far it can be relied on. What is not known has none. */
function Amount({ value, certainty }: Counted) {
  const isKnown = certainty !== 'not-known' && value !== undefined;
  return (
    <div>
      <p class="number">
        {certainty === 'at-least' && <small>{say('at-least')} </small>}
        {isKnown ? numberText(value) : <small>{say('not-known')}</small>}
      </p>
      {certainty === 'exact' && <p class="soft">{say('exact')}</p>}
    </div>
  );
}

function numberOf({ numbers }: CountSummary, measure: CountSummary['numbers'][number]['measure']): Counted {
  return numbers.find((one) => one.measure === measure) ?? { certainty: 'not-known' };
}

function nameOf(trigger: string): string {
  const id = triggerIds.find((one) => one === trigger);
  return id === undefined ? trigger : fullName(triggerOf(id));
}

/** “The 12 items”, and for what is left out or not assessed of a trigger its title without the trigger’s name. */
function buttonLabel({ title, rows, list }: ListHead): string {
  const isPlain = list.endsWith('-late') || /^(?:At least )?[\d,]+ items?: /.test(title);
  if (isPlain) return rows === 1 ? say('one-item') : say('items', { count: numberText(rows) });
  // The rows that there are can be counted, though there may be more: the number above says that.
  const what = title.slice(title.lastIndexOf(': ') + 1).trim();
  return say('some', { what: lowerFirst(what.replace(/^at least /i, '')) });
}
