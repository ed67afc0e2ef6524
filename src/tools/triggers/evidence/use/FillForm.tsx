import { useEffect, useRef, useState } from 'preact/hooks';
import type { EvidenceField, FilledFacts } from '../../../../domain/poam/bridge/filling.ts';
import { dateInWords } from '../../../../domain/wording.ts';
import type { EvidenceClient } from '../../../../ui/evidence/evidence-client.ts';
import type { CountSummary, FillWishes } from '../../../../ui/evidence/tasks.ts';
import type { EvidenceFile } from '../../../../ui/evidence/use-evidence.ts';
import { Choices } from '../../../../ui/fields/Choices.tsx';
import { Said } from '../../../../ui/tool/Announcer.tsx';
import type { EvidenceProps } from '../evidence-props.ts';
import { say } from '../words/fill.ts';
import { Check } from './Check.tsx';
import { fillIn, isChanged } from './fill-in.ts';
import { mostListed } from './filled.ts';

interface Props extends Omit<EvidenceProps, 'onFill'> {
  readonly count: CountSummary;
  readonly client: EvidenceClient;
  /** All files that were given. */
  readonly files: readonly EvidenceFile[];
  /**
   * Takes what was entered with what the files give in it; nothing when it was called off.
   *
   * @param text What was done, as a sentence.
   */
  readonly onDone: (filled: unknown, text: string) => void;
}

/** Under which id the name of a part of the form stands. */
const nameIds = {
  'vulnerabilities.now': 'vulnerabilities',
  scanning: 'scanning',
  remediation: 'remediation',
  history: 'history',
} as const satisfies Readonly<Record<EvidenceField, string>>;

/** Shows what would be filled in and where it comes from, lets one choose, and fills it in. */
export function FillForm({ count, client, files, facts, given, onDone }: Props) {
  const [overwrite, setOverwrite] = useState<readonly EvidenceField[]>([]);
  const [form, setForm] = useState<'items' | 'counts'>();
  const [withHistory, setWithHistory] = useState(false);
  const [useLowerBound, setLowerBound] = useState(false);
  const [withDay, setWithDay] = useState(true);
  const [filled, setFilled] = useState<FilledFacts>();
  const [problem, setProblem] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const shape = form ?? 'items';
  // Files come anew with every step of reading one; what was not read of them seldom changes.
  const unread = JSON.stringify(unreadOf(files));

  useEffect(() => {
    let isWanted = true;
    setProblem(undefined);
    client
      .fill(facts, { overwrite, form: shape, mostListed, withHistory, useLowerBound, unread: JSON.parse(unread) })
      .then(
        (result) => isWanted && setFilled(result),
        () => isWanted && setProblem(say('failed')),
      );
    return () => {
      isWanted = false;
    };
  }, [facts, count, overwrite, shape, withHistory, useLowerBound, unread]);

  useEffect(() => heading.current?.focus(), []);

  const changes = (filled?.sources ?? []).filter(isChanged);
  const cannotList =
    shape === 'items' && changes.some(({ field }) => field === 'remediation') && !filled?.facts.remediation?.items;
  const day = count.asOf;
  const setsDay = withDay && day !== undefined && facts.asOf !== day;
  const apply = () => {
    if (!filled) return;
    onDone(fillIn(given, filled, setsDay ? day : undefined), say('done'));
  };
  const isKeptHere = (field: EvidenceField, outcome: string) =>
    outcome === 'kept' || (overwrite.includes(field) && outcome !== 'left-open');
  return (
    <section class="use" aria-labelledby="use-numbers">
      <h3 id="use-numbers" ref={heading} tabIndex={-1}>
        {say('heading')}
      </h3>
      {problem !== undefined && <Said text={problem} />}
      <ul class="sources">
        {filled?.sources.map(({ field, outcome, text, files }) => (
          <li key={field}>
            <p>
              <strong>{say('field', { field: say(nameIds[field]), outcome: say(outcome) })}</strong> {text}
              {files.length > 0 && (
                <span class="soft">
                  {' '}
                  {say(files.length > 5 ? 'from-and-others' : 'from', { files: files.slice(0, 5).join(', ') })}
                </span>
              )}
            </p>
            {field !== 'history' && isKeptHere(field, outcome) && (
              <Check
                label={say('replace')}
                isOn={overwrite.includes(field)}
                onChange={(isOn) =>
                  setOverwrite(isOn ? [...overwrite, field] : overwrite.filter((one) => one !== field))
                }
              />
            )}
            {field === 'vulnerabilities.now' && count.vulnerabilities.from === 'poam' && (
              <Check label={say('lower-bound')} isOn={useLowerBound} onChange={setLowerBound} />
            )}
            {field === 'remediation' && cannotList && <p class="soft">{say('more-above')}</p>}
            {field === 'remediation' && count.poamFiles.length > 0 && !cannotList && (
              <Choices
                name="fill-form"
                legend={say('late-items-as')}
                choices={[
                  { id: 'items', label: say('as-list') },
                  { id: 'counts', label: say('as-counts') },
                ]}
                chosen={shape}
                onChoose={setForm}
              />
            )}
            {field === 'history' && count.history.length > 0 && (
              <>
                <Check label={say('add-months')} isOn={withHistory} onChange={setWithHistory} />
                {withHistory && facts.history === undefined && (
                  <Check
                    label={say('start-history')}
                    isOn={overwrite.includes('history')}
                    onChange={(isOn) =>
                      setOverwrite(isOn ? [...overwrite, 'history'] : overwrite.filter((one) => one !== 'history'))
                    }
                  />
                )}
              </>
            )}
          </li>
        ))}
        {day !== undefined && facts.asOf !== day && (
          <li>
            <p>
              <strong>{withDay ? say('day-set', { date: dateInWords(day) }) : say('day-kept')}</strong>{' '}
              {facts.asOf === undefined ? say('no-day') : say('day-entered', { date: dateInWords(facts.asOf) })}
            </p>
            <Check label={say('same-day')} isOn={withDay} onChange={setWithDay} />
          </li>
        )}
      </ul>
      <p class="btns">
        <button class="btn main" type="button" disabled={!filled || (changes.length === 0 && !setsDay)} onClick={apply}>
          {say('apply')}
        </button>
        <button class="text" type="button" onClick={() => onDone(undefined, '')}>
          {say('not-now')}
        </button>
        {filled && changes.length === 0 && !setsDay && <span class="soft">{say('nothing-changes')}</span>}
      </p>
    </section>
  );
}

/** The files of which nothing was read, each with the reason in a sentence. */
function unreadOf(files: readonly EvidenceFile[]): NonNullable<FillWishes['unread']> {
  return files.flatMap(({ file: { name }, outcome }) => {
    if (outcome === undefined || outcome.outcome === 'read') return [];
    switch (outcome.outcome) {
      case 'asked':
        return [{ name, why: say('unread-asked') }];
      case 'stopped':
        return [{ name, why: say('unread-stopped') }];
      default:
        return [{ name, why: outcome.message }];
    }
  });
}
