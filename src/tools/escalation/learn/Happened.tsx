import type { EscalationCase } from '../../../domain/escalation/case/escalation-case.ts';
import { describeEvent } from '../../../domain/escalation/case/event-words.ts';
import { placeName } from '../../../domain/escalation/case/log-rows.ts';
import type { LogEntry } from '../../../domain/escalation/case/replay.ts';
import { findingText } from '../../../domain/escalation/drafts/draft-facts.ts';
import { dateInWords } from '../../../domain/wording.ts';
import { ScrollRegion } from '../../../ui/ScrollRegion.tsx';
import { triggerWords } from '../trigger-words.ts';

/** What was found in the scenario, and what has happened in it so far. */
export function Happened({ facts, log }: { readonly facts: EscalationCase; readonly log: readonly LogEntry[] }) {
  return (
    <section class="unit" aria-labelledby="happened">
      <h2 id="happened">What has happened</h2>
      <ScrollRegion label="Table of what has happened">
        <table class="log">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Step</th>
              <th scope="col">What happened</th>
            </tr>
          </thead>
          <tbody>
            {log.map((entry, index) => (
              <tr key={index}>
                <th scope="row">{dateInWords(entry.event.on)}</th>
                <td>{placeName(entry.from)}</td>
                <td>{describeEvent(entry.event)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <h3 class="sub">What was found</h3>
      <ul>
        {facts.findings.map((finding) => (
          <li key={JSON.stringify(finding)}>{findingText(finding, triggerWords)}</li>
        ))}
      </ul>
    </section>
  );
}
