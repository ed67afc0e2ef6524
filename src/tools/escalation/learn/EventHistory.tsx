import type { EscalationCase } from '../../../domain/escalation/case/escalation-case.ts';
import { placeName } from '../../../domain/escalation/case/log-rows.ts';
import type { LogEntry } from '../../../domain/escalation/case/replay.ts';
import { describeEvent, findingText } from '../../../domain/escalation/words.ts';
import { dateInWords } from '../../../domain/wording.ts';
import { ScrollRegion } from '../../../ui/tool/ScrollRegion.tsx';
import { caseWords } from '../words/case.ts';
import { say } from '../words/screen.ts';

const { labels } = caseWords.case;

/** What was found in the scenario, and what has happened in it so far. */
export function EventHistory({ facts, log }: { readonly facts: EscalationCase; readonly log: readonly LogEntry[] }) {
  return (
    <section class="unit" aria-labelledby="happened">
      <h2 id="happened">{say('has-happened')}</h2>
      <ScrollRegion label={say('history-table')}>
        <table class="log">
          <caption class="vh">{say('has-happened')}</caption>
          <thead>
            <tr>
              <th scope="col">{labels.day}</th>
              <th scope="col">{labels.step}</th>
              <th scope="col">{labels.happened}</th>
            </tr>
          </thead>
          <tbody>
            {log.map((entry, index) => (
              <tr key={index}>
                <th scope="row">{dateInWords(entry.event.on)}</th>
                <td>{placeName(entry.from)}</td>
                <td>{describeEvent(entry.event, caseWords)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <h3 class="sub">{labels.found}</h3>
      <ul>
        {facts.findings.map((finding) => (
          <li key={JSON.stringify(finding)}>{findingText(finding, caseWords)}</li>
        ))}
      </ul>
    </section>
  );
}
