import { fullName, triggerOf } from '../../../../domain/triggers/deficiency-triggers.ts';
import type { LookAhead } from '../../../../domain/triggers/evaluation/look-ahead.ts';
import { impactName } from '../../../../domain/triggers/facts/choice-names.ts';
import { dateInWords } from '../../../../domain/wording.ts';
import { ScrollRegion } from '../../../../ui/tool/ScrollRegion.tsx';
import { say } from '../../words/ahead.ts';
import { AgeChart } from './AgeChart.tsx';

/** What time alone brings, if nothing is remediated: the day on which each ageing trigger comes true, drawn and in a table. */
export function AheadDrawn({ ahead: { asOf, forecasts, curves, days } }: { readonly ahead: LookAhead }) {
  const coming = forecasts.filter(({ outcome }) => outcome === 'comes-true');
  const untold = forecasts.filter(({ outcome }) => outcome === 'not-assessed');
  const impacts = [...Map.groupBy(curves, ({ trigger }) => triggerOf(trigger).impact)];
  return (
    <>
      {coming.length === 0 ? (
        <p>{say('none-coming')}</p>
      ) : (
        <ul class="coming">
          {coming.map(({ trigger, on, inDays, level, isAtTheLatest }) => (
            <li key={trigger}>
              <strong>{on && dateInWords(on)}</strong>
              <span class="soft">
                {' '}
                {inDays === 1 ? say('tomorrow') : say('in-days', { days: inDays ?? '' })}
                {isAtTheLatest && say('at-the-latest')}
              </span>
              <br />
              {fullName(triggerOf(trigger))} ({level})
            </li>
          ))}
        </ul>
      )}
      {untold.length > 0 && (
        <p class="soft">
          {say('untold', { triggers: untold.map(({ trigger }) => fullName(triggerOf(trigger))).join('; ') })}
        </p>
      )}
      {impacts.map(([impact, own]) => (
        <AgeChart key={impact} impact={impact} curves={own} asOf={asOf} />
      ))}
      {days.length > 1 && (
        <ScrollRegion label={say('table')}>
          <table>
            <caption>{say('caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('day')}</th>
                {curves.map(({ trigger, age, isLowerBound }) => (
                  <th key={trigger} scope="col">
                    {say('column', { impact: impactName(triggerOf(trigger).impact), days: age })}
                    {isLowerBound && say('at-least')}
                  </th>
                ))}
                <th scope="col">{say('level')}</th>
              </tr>
            </thead>
            <tbody>
              {days.map(({ date, counts, level, comesTrue }) => (
                <tr key={date}>
                  <th scope="row">{dateInWords(date)}</th>
                  {curves.map(({ trigger }) => (
                    <td key={trigger}>{counts[trigger]}</td>
                  ))}
                  <td>{comesTrue.length > 0 ? <strong>{level}</strong> : (level ?? say('none'))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </>
  );
}
