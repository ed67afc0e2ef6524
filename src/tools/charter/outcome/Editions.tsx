import { useState } from 'preact/hooks';
import { type PlainDate, readPlainDate } from '../../../domain/calendar/plain-date.ts';
import { sectionChanges } from '../../../domain/charter/changes.ts';
import { contentOf, editionFaults, makeEdition, nextNumber } from '../../../domain/charter/editions.ts';
import type { CharterFacts, Edition } from '../../../domain/charter/facts.ts';
import { summaryOf } from '../../../domain/charter/papers/record.ts';
import { dateInWords, numberText } from '../../../domain/wording.ts';
import { factAt, withFact } from '../../../domain/work-documents/fact-paths.ts';
import { DateInput } from '../../../ui/fields/DateInput.tsx';
import { FieldRow } from '../../../ui/fields/FieldRow.tsx';
import { linesShown } from '../../../ui/lines-shown.tsx';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import { undoing } from '../../../ui/undo/undoing.ts';
import { useDraftText } from '../../../ui/work/drafts/use-draft.ts';
import type { WorkStore } from '../../../ui/work/store/work-store.ts';
import { say } from '../words/outcome.ts';
import { charterWords } from '../words/papers.ts';
import { ChangeList } from './ChangeList.tsx';
import { CompareEditions } from './CompareEditions.tsx';
import type { PaperKey } from './papers-of.ts';

interface Props {
  readonly store: WorkStore<CharterFacts>;
  /** Today. */
  readonly asOf: PlainDate;
  readonly onRead: (key: PaperKey) => void;
}

/** The editions of a charter: made, read, compared, taken back as the draft, removed. */
export function Editions({ store, asOf, onRead }: Props) {
  const { given, document } = store.state();
  const { facts } = document;
  const { editions = [] } = facts;
  const [remark, setRemark] = useDraftText('edition-remark');
  const [day, setDay] = useState<string>();
  const latest = editions.at(-1);
  const since = latest === undefined ? [] : sectionChanges(latest.content ?? {}, facts, charterWords);
  const reading = readPlainDate(day ?? asOf);
  const number = (at: number) => numberText(editions[at]?.number ?? at + 1);

  const withUndo = undoing(store);
  const act = (text: string, next: unknown) => withUndo(text, () => store.change(next));

  /** The editions as entered, with what cannot be read of them in its place. */
  function givenEditions(): readonly unknown[] {
    const entered = factAt(given, 'editions');
    return Array.isArray(entered) ? entered : [];
  }

  function make() {
    if (!('date' in reading)) return;
    const edition = makeEdition(facts, reading.date, remark);
    act(
      say('edition-made', { number: numberText(edition.number ?? 1) }),
      withFact(given, 'editions', [...givenEditions(), edition]),
    );
    setRemark('');
    setDay(undefined);
  }

  function takeBack(edition: Edition, at: number) {
    const { steps, matters } = facts;
    const kept = Object.fromEntries(
      Object.entries({ steps, editions: givenEditions(), matters }).filter(([, value]) => value !== undefined),
    );
    act(say('taken-back', { number: number(at) }), { ...edition.content, ...kept });
  }

  function remove(at: number) {
    const left = givenEditions().filter((_, place) => place !== at);
    act(
      say('edition-removed', { number: number(at) }),
      withFact(given, 'editions', left.length === 0 ? undefined : left),
    );
  }

  return (
    <div class="editions">
      <p class="soft">{say('editions-lead')}</p>
      <div class="make">
        <FieldRow
          id="edition-day"
          label={say('edition-day')}
          kind="date"
          problem={'problem' in reading ? reading.problem : undefined}
        >
          <DateInput
            id="edition-day"
            value={day ?? asOf}
            problem={'problem' in reading ? reading.problem : undefined}
            onChange={(next) => setDay(next ?? '')}
          />
        </FieldRow>
        <FieldRow id="edition-remark" label={say('edition-remark')} kind="long">
          <textarea
            id="edition-remark"
            rows={2}
            value={remark}
            onInput={({ currentTarget: { value } }) => setRemark(value)}
          />
        </FieldRow>
        <p class="btns">
          <button class="btn main" type="button" onClick={make} aria-disabled={!('date' in reading)}>
            {say('make-edition', { number: numberText(nextNumber(facts)) })}
          </button>
        </p>
      </div>
      {latest && since.length === 0 && <p>{say('no-changes-since', { number: number(editions.length - 1) })}</p>}
      {since.length > 0 && (
        <>
          <h3>{say('since-latest', { number: number(editions.length - 1) })}</h3>
          <ChangeList changes={since} />
        </>
      )}
      {editions.length === 0 && <p>{say('no-editions')}</p>}
      {editions
        .map((edition, at) => (
          <section key={at} aria-labelledby={`edition-${at}`} class="edition">
            <h3 id={`edition-${at}`}>{say('edition-title', { number: number(at) })}</h3>
            <p class="soft">
              {edition.date === undefined ? charterWords.papers['no-date'] : dateInWords(edition.date)}
            </p>
            {editionFaults(editions, at, asOf).map((fault) => (
              <p class="state" key={fault}>
                <StatusTag shape="part" />
                {say(fault)}
              </p>
            ))}
            <p>{linesShown(summaryOf(editions, at, charterWords))}</p>
            <p class="btns">
              <button class="btn" type="button" onClick={() => onRead(`edition-${at}`)}>
                {say('read-edition')}
                <span class="vh"> ({say('edition-title', { number: number(at) })})</span>
              </button>
              <button class="btn" type="button" onClick={() => takeBack(edition, at)}>
                {say('take-back')}
                <span class="vh"> ({say('edition-title', { number: number(at) })})</span>
              </button>
              <button class="text" type="button" onClick={() => remove(at)}>
                {say('remove-edition')}
                <span class="vh"> ({say('edition-title', { number: number(at) })})</span>
              </button>
            </p>
          </section>
        ))
        .toReversed()}
      {editions.length > 0 && <CompareEditions editions={editions} draft={contentOf(facts)} />}
    </div>
  );
}
