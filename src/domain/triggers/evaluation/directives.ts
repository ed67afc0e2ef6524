import { addDays, daysBetween } from '../../calendar/days.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import type { Directive } from '../facts/trigger-facts.ts';
import {
  datesOfDirectiveUnknown,
  directiveName,
  directivesUnknown,
  directiveText,
  noDirective,
  responseTo,
} from '../words/incidents.ts';
import { compare, firstBeyond, marginOf } from './comparisons.ts';
import { cameBy, datedLater, type KnownFacts, reason, unknown } from './known-facts.ts';
import type { Reason } from './results.ts';

/**
 * Judges the responses to CISA Emergency Directives, with one reason for each directive. A response on the day that the
 * directive prescribes is in time.
 * Source: ConMon Performance Management, Table 1 (PM-227 to PM-231); reading `trigger-late-response-to-cisa-emergency-directives`.
 */
export function judgeDirectives(known: KnownFacts): Reason[] {
  const { directives } = known.facts;
  if (directives === undefined) return [unknown(directivesUnknown, ['directives'])];
  if (directives.length === 0) return [reason('not-met', noDirective)];
  return directives.map((directive, index) => judgeDirective(directive, index, known));
}

function judgeDirective({ title, due, response }: Directive, index: number, known: KnownFacts): Reason {
  const about = `directives.${index}`;
  const name = directiveName(title, index);
  const came = cameBy(response, known);
  if (due === undefined || came === undefined) {
    const missing = [...(due === undefined ? ['due'] : []), ...(came === undefined ? ['response'] : [])];
    return unknown(
      datesOfDirectiveUnknown(name),
      missing.map((field) => `${about}.${field}`),
      { about },
    );
  }
  const { days } = triggerOf('late-response-to-cisa-emergency-directives').thresholds;
  const sum = compare(days, daysBetween(due, came === 'none' ? known.day : came));
  const turns = addDays(due, firstBeyond(days));
  return reason(sum.holds ? 'met' : 'not-met', directiveText(name, due, came, sum.actual), {
    about,
    sums: [sum],
    margin: marginOf(sum),
    flags: datedLater(responseTo(name), response, known),
    ...(sum.holds ? { since: turns } : {}),
    ...(!sum.holds && came === 'none' ? { comesTrue: turns } : {}),
  });
}
