import { dueBySpan } from '../../domain/transition/due-days.ts';
import { dueLines, leftText } from '../../domain/transition/due-lines.ts';
import type { TransitionFacts } from '../../domain/transition/facts.ts';
import { spanHeading } from '../../domain/transition/report.ts';
import { dutyKey } from '../../domain/transition/rules-data.ts';
import { judgeTransition } from '../../domain/transition/transition.ts';
import { basisText, headlineOf, remarkText } from '../../domain/transition/words.ts';
import { dateInWords } from '../../domain/wording.ts';
import { ErrorSummary } from '../../ui/problems/ErrorSummary.tsx';
import { Announcer } from '../../ui/tool/Announcer.tsx';
import { today } from '../../ui/tool/clock.ts';
import type { WorkStore } from '../../ui/work/store/work-store.ts';
import { RulesAgeNotice } from './RulesAgeNotice.tsx';
import { rules } from './rules.ts';
import { fieldName } from './words/field-names.ts';
import { say, resultWords as words } from './words/result.ts';
import { startWords } from './words/start.ts';

export { Rulesets } from './Rulesets.tsx';

interface Props {
  readonly store: WorkStore<TransitionFacts>;
}

/** Unfolds the ruleset and the entry in which a field stands. */
function reveal(field: string): void {
  const [list, key = ''] = field.split('.');
  const code =
    list === 'duties' ? rules.rulesets.find(({ duties }) => duties.some((duty) => dutyKey(duty) === key))?.code : key;
  document.querySelector<HTMLElement>(`details:not([open])[id="${code}"] > summary`)?.click();
  document.getElementById(field)?.closest('details')?.setAttribute('open', '');
}

/** All facts that need correcting, each linked to its field. */
export function TransitionErrors({ store }: Props) {
  return <ErrorSummary problems={store.state().problems} labelOf={fieldName} reveal={reveal} />;
}

/** What the facts come to, in short: how many rulesets are needed, what is due next, and on which rules it stands. */
export function Summary({ store }: Props) {
  const { facts } = store.state().document;
  const asOf = today();
  const result = judgeTransition(facts, rules, asOf);
  if (result.outcome === 'missing') {
    const asks = result.missing.map((one) => say(`missing-${one}`));
    return (
      <div class="verdict">
        <h2 class="label" id="outcome">
          {startWords.outcome}
        </h2>
        <p class="answer">{asks.join(' ')}</p>
        <p>{startWords.begin}</p>
        <Announcer text={asks.join(' ')} />
      </div>
    );
  }
  const { transition } = result;
  const headline = headlineOf(transition, words);
  const remarks = transition.remarks.map((remark) => remarkText(remark, facts, transition, words));
  return (
    <div class="verdict">
      <h2 class="label" id="outcome">
        {startWords.outcome}
      </h2>
      <p class="soft">{say('as-of', { date: dateInWords(asOf) })}</p>
      <p class="answer">{headline}</p>
      <Announcer text={headline} />
      <RulesAgeNotice store={store} transition={transition} />
      {remarks.length > 0 && (
        <ul class="remarks">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <Announcer text={remarks.join(' ')} />
      <h3>{say('due-heading')}</h3>
      <p class="soft">{say('due-bounds')}</p>
      {dueBySpan(transition.due, asOf).map((span, index, all) => (
        <section key={span.days} class="span">
          <h4>{spanHeading(span, all[index - 1]?.days, words)}</h4>
          {span.due.length === 0 && <p class="soft">{say('nothing-due')}</p>}
          {span.due.length > 0 && (
            <ul>
              {dueLines(span.due, words).map(({ day, daysLeft, text }) => (
                <li key={`${day} ${text}`}>
                  <b>
                    <time dateTime={day}>{dateInWords(day)}</time>
                  </b>
                  {` (${leftText(daysLeft, words)}): ${text}`}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <p class="src ours">
        <strong>{say('basis-heading')}</strong> {basisText(rules, words)}
      </p>
    </div>
  );
}
