import { useState } from 'preact/hooks';
import { type JudgedCheck, judgeCharter } from '../../../domain/charter/checks/judge-checks.ts';
import type { CharterFacts } from '../../../domain/charter/facts.ts';
import { numberText } from '../../../domain/wording.ts';
import { Choices } from '../../../ui/fields/Choices.tsx';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import { Announcer } from '../../../ui/tool/Announcer.tsx';
import { today } from '../../../ui/tool/clock.ts';
import type { WorkStore } from '../../../ui/work/store/work-store.ts';
import { say, viewNames } from '../words/outcome.ts';
import { charterWords } from '../words/papers.ts';
import { startWords } from '../words/start.ts';
import { type ViewId, viewIds } from '../words/texts.ts';
import { Checks } from './Checks.tsx';
import { Editions } from './Editions.tsx';
import { type PaperKey, Papers } from './Papers.tsx';
import { Periods } from './Periods.tsx';

/** What stands beside the form: how the charter stands, and one of its draft, checks, editions and comment periods. */
export function Outcome({ store }: { readonly store: WorkStore<CharterFacts> }) {
  const { document: work } = store.state();
  const { facts } = work;
  const asOf = today();
  const [view, show] = useState<ViewId>('papers');
  const [paper, choose] = useState<PaperKey>('charter');
  const checks = judgeCharter(facts, asOf, charterWords.choices);

  /** Shows a paper, wherever it was asked for. */
  function read(key: PaperKey) {
    choose(key);
    show('papers');
  }

  return (
    <>
      <div class="verdict">
        <p class="label">{startWords.outcome}</p>
        <h2 class="answer" id="outcome">
          {say('charter-of', { service: facts.service ?? say('the-service') })}
        </h2>
        <Standing checks={checks} />
      </div>
      <Choices
        name="view"
        legend={say('view')}
        choices={viewIds.map((id) => ({ id, label: viewNames[id] }))}
        chosen={view}
        onChoose={show}
      />
      {view === 'papers' && <Papers work={work} asOf={asOf} moment={store.moment} chosen={paper} onChoose={choose} />}
      {view === 'checks' && <Checks checks={checks} facts={facts} asOf={asOf} />}
      {view === 'editions' && <Editions store={store} asOf={asOf} onRead={read} />}
      {view === 'periods' && <Periods facts={facts} asOf={asOf} onRead={read} />}
    </>
  );
}

/** How many checks are satisfied, and how many are open. */
function Standing({ checks }: { readonly checks: readonly JudgedCheck[] }) {
  const count = (state: JudgedCheck['state']) => checks.filter((check) => check.state === state).length;
  const [satisfied, missing, differs] = [count('satisfied'), count('missing'), count('differs')];
  const isWhole = missing + differs === 0;
  const text = isWhole
    ? say('all-satisfied')
    : say('so-far', {
        satisfied: numberText(satisfied),
        all: numberText(satisfied + missing + differs),
        missing: numberText(missing),
        differs: numberText(differs),
      });
  return (
    <>
      <p class="state">
        <StatusTag shape={isWhole ? 'ok' : 'part'} />
        {text}
      </p>
      <Announcer text={text} />
    </>
  );
}
