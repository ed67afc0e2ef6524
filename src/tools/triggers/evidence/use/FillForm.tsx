import { useEffect, useRef, useState } from 'preact/hooks';
import type { EvidenceField, FilledFacts } from '../../../../domain/poam/bridge/filling.ts';
import { dateInWords } from '../../../../domain/wording.ts';
import { Choices } from '../../../../ui/fields/Choices.tsx';
import type { EvidenceClient } from '../evidence-client.ts';
import type { EvidenceProps } from '../evidence-props.ts';
import type { CountSummary } from '../tasks.ts';
import { Check } from './Check.tsx';
import { fillIn, isChanged } from './fill-in.ts';

interface Props extends Omit<EvidenceProps, 'onFill'> {
  readonly count: CountSummary;
  readonly client: EvidenceClient;
  /** Takes what was entered with what the files give in it; nothing when it was called off. */
  readonly onDone: (filled: unknown) => void;
}

const fieldNames: Readonly<Record<EvidenceField, string>> = {
  'vulnerabilities.now': 'Unique vulnerabilities now',
  scanning: 'Scans without credentials',
  remediation: 'Open items by age',
  history: 'History',
};

const outcomes = {
  filled: 'Will be filled',
  replaced: 'Will be replaced',
  added: 'Will be added to',
  kept: 'Stays as it is',
  'left-open': 'Not filled',
} as const;

/** Above this, items one by one would make the form unusable, each answer of the page slow and its file large. */
const mostListed = 1_000;

/** Shows what would be filled in and where it comes from, lets one choose, and fills it in. */
export function FillForm({ count, client, facts, given, onDone }: Props) {
  const [overwrite, setOverwrite] = useState<readonly EvidenceField[]>([]);
  const [form, setForm] = useState<'items' | 'counts'>();
  const [withHistory, setWithHistory] = useState(false);
  const [useLowerBound, setLowerBound] = useState(false);
  const [withDay, setWithDay] = useState(true);
  const [filled, setFilled] = useState<FilledFacts>();
  const [problem, setProblem] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const shape = form ?? 'items';

  useEffect(() => {
    let isWanted = true;
    setProblem(undefined);
    client.fill(facts, { overwrite, form: shape, mostListed, withHistory, useLowerBound }).then(
      (result) => isWanted && setFilled(result),
      () => isWanted && setProblem('What would be filled in could not be worked out. Read the files again.'),
    );
    return () => {
      isWanted = false;
    };
  }, [facts, count, overwrite, shape, withHistory, useLowerBound]);

  useEffect(() => heading.current?.focus(), []);

  const changes = (filled?.sources ?? []).filter(isChanged);
  const cannotList =
    shape === 'items' && changes.some(({ field }) => field === 'remediation') && !filled?.facts.remediation?.items;
  const day = count.asOf;
  const setsDay = withDay && day !== undefined && facts.asOf !== day;
  const apply = () => {
    if (!filled) return;
    onDone(fillIn(given, filled, setsDay ? day : undefined));
  };
  const isKeptHere = (field: EvidenceField, outcome: string) =>
    outcome === 'kept' || (overwrite.includes(field) && outcome !== 'left-open');
  return (
    <section class="use" aria-labelledby="use-numbers">
      <h3 id="use-numbers" ref={heading} tabIndex={-1}>
        What would be filled in
      </h3>
      {problem !== undefined && <p role="alert">{problem}</p>}
      <ul class="sources">
        {filled?.sources.map(({ field, outcome, text, files }) => (
          <li key={field}>
            <p>
              <strong>{`${fieldNames[field]}: ${outcomes[outcome].toLowerCase()}.`}</strong> {text}
              {files.length > 0 && (
                <span class="soft">{` From ${files.slice(0, 5).join(', ')}${files.length > 5 ? ' and others' : ''}.`}</span>
              )}
            </p>
            {field !== 'history' && isKeptHere(field, outcome) && (
              <Check
                label="Replace what is entered"
                isOn={overwrite.includes(field)}
                onChange={(isOn) =>
                  setOverwrite(isOn ? [...overwrite, field] : overwrite.filter((one) => one !== field))
                }
              />
            )}
            {field === 'vulnerabilities.now' && count.vulnerabilities.from === 'poam' && (
              <Check
                label="Use the POA&M’s number, which can be too low"
                isOn={useLowerBound}
                onChange={setLowerBound}
              />
            )}
            {field === 'remediation' && cannotList && (
              <p class="soft">More about the days to come stands above, under “If nothing is remediated”.</p>
            )}
            {field === 'remediation' && count.poamFiles.length > 0 && !cannotList && (
              <Choices
                name="fill-form"
                legend="Late items as"
                choices={[
                  { id: 'items', label: 'A list, which tells what comes next' },
                  { id: 'counts', label: 'Four counts' },
                ]}
                chosen={shape}
                onChoose={setForm}
              />
            )}
            {field === 'history' && count.history.length > 0 && (
              <>
                <Check label="Add what earlier months show" isOn={withHistory} onChange={setWithHistory} />
                {withHistory && facts.history === undefined && (
                  <Check
                    label="Start the history with it: nothing else has happened before"
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
              <strong>{`Day of judgment: ${withDay ? `will be ${dateInWords(day)}` : 'stays as it is'}.`}</strong>{' '}
              {facts.asOf === undefined
                ? 'None is entered, so today would count, and the items would be older than in the numbers above.'
                : `${dateInWords(facts.asOf)} is entered.`}
            </p>
            <Check label="Judge as of the same day as these numbers" isOn={withDay} onChange={setWithDay} />
          </li>
        )}
      </ul>
      <p class="btns">
        <button class="btn main" type="button" disabled={!filled || (changes.length === 0 && !setsDay)} onClick={apply}>
          Fill these in
        </button>
        <button class="text" type="button" onClick={() => onDone(undefined)}>
          Not now
        </button>
        {filled && changes.length === 0 && !setsDay && <span class="soft">As it stands, nothing would change.</span>}
      </p>
    </section>
  );
}
