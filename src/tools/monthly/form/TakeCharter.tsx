import { useEffect, useState } from 'preact/hooks';
import type { MonthlyFacts } from '../../../domain/monthly/facts.ts';
import { charterWork, type TakenFacts, withCharter, withoutTaken } from '../../../domain/monthly/taken-from-charter.ts';
import { listText } from '../../../domain/wording.ts';
import { useSay } from '../../../ui/tool/announcing.ts';
import { today } from '../../../ui/tool/clock.ts';
import { UndoButton } from '../../../ui/undo/UndoButton.tsx';
import { listKeptWork } from '../../../ui/work/kept-list.ts';
import { previewWork } from '../../../ui/work/kept-work.ts';
import { openOwnStore } from '../../../ui/work/store/open-own-store.ts';
import { fieldName, groups, texts } from '../words/form.ts';

/** The most charters that are offered: the last changed. */
const most = 10;

/** How the package changes by what is taken. */
export interface TakeCharterProps {
  readonly facts: MonthlyFacts;
  /** The facts as they were entered. */
  readonly given: unknown;
  readonly onTake: (facts: unknown) => void;
}

/** What the fields are called that a charter filled; those of the agenda, and of its own items, in one. */
const namesOf = (paths: readonly string[]): string[] => [
  ...new Set(paths.map((path) => (/^(?:agenda\.|ownItems)/.test(path) ? groups.agenda : fieldName(path)))),
];

/** What came of the last press, and what it filled. */
interface Report {
  readonly text: string;
  readonly taken?: TakenFacts;
}

/** The charters that this browser keeps, each to fill the fields that are still empty. */
export function TakeCharter({ facts, given, onTake }: TakeCharterProps) {
  const [browserStore] = useState(() => openOwnStore('charter'));
  const [report, setReport] = useState<Report>();
  const announce = useSay();
  const charters = listKeptWork(browserStore).slice(0, most);
  useEffect(() => {
    if (report) announce(report.text, report);
  }, [report]);

  function take(key: string, title: string): Report {
    const work = previewWork({ browserStore, kind: { tool: charterWork } }, key);
    if (!work) return { text: texts('charter-unreadable', { title }) };
    const taken = withCharter(given, work.facts, facts.month, today());
    if (taken.paths.length === 0) return { text: texts('charter-nothing', { title }) };
    onTake(taken.facts);
    return { text: texts('charter-taken', { title, fields: listText(namesOf(taken.paths)) }), taken };
  }

  function takeBack(taken: TakenFacts) {
    onTake(withoutTaken(given, taken));
    setReport({ text: texts('charter-taken-back') });
  }

  return (
    <>
      <p class="soft">{texts(charters.length === 0 ? 'charter-none' : 'charter-lead')}</p>
      {charters.map(({ key, title }) => (
        <p key={key} class="btns">
          <button class="btn" type="button" onClick={() => setReport(take(key, title))}>
            {texts('charter-take', { title })}
          </button>
        </p>
      ))}
      {report && (
        <p class="btns">
          <span id="charter-report">{report.text}</span>
          {report.taken && (
            <UndoButton
              of={report}
              describedBy="charter-report"
              onUndo={() => report.taken && takeBack(report.taken)}
            />
          )}
        </p>
      )}
    </>
  );
}
