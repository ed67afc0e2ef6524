import { useState } from 'preact/hooks';
import type { MonthlyFacts } from '../../../domain/monthly/facts.ts';
import { charterWork, withCharter } from '../../../domain/monthly/taken-from-charter.ts';
import { listText } from '../../../domain/wording.ts';
import { today } from '../../../ui/tool/clock.ts';
import type { WithUndo } from '../../../ui/undo/undoing.ts';
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
  readonly withUndo: WithUndo;
}

/** What the fields are called that a charter filled; those of the agenda, and of its own items, in one. */
const namesOf = (paths: readonly string[]): string[] => [
  ...new Set(paths.map((path) => (/^(?:agenda\.|ownItems)/.test(path) ? groups.agenda : fieldName(path)))),
];

/** The charters that this browser keeps, each to fill the fields that are still empty. */
export function TakeCharter({ facts, given, onTake, withUndo }: TakeCharterProps) {
  const [browserStore] = useState(() => openOwnStore('charter'));
  const charters = listKeptWork(browserStore).slice(0, most);

  function take(key: string, title: string) {
    const work = previewWork({ browserStore, kind: { tool: charterWork } }, key);
    if (!work) return withUndo(texts('charter-unreadable', { title }), () => undefined);
    const taken = withCharter(given, work.facts, facts.month, today());
    const fields = listText(namesOf(taken.paths));
    if (fields === '') return withUndo(texts('charter-nothing', { title }), () => undefined);
    withUndo(texts('charter-taken', { title, fields }), () => onTake(taken.facts));
  }

  return (
    <>
      <p class="soft">{texts(charters.length === 0 ? 'charter-none' : 'charter-lead')}</p>
      {charters.map(({ key, title }) => (
        <p key={key} class="btns">
          <button class="btn" type="button" onClick={() => take(key, title)}>
            {texts('charter-take', { title })}
          </button>
        </p>
      ))}
    </>
  );
}
