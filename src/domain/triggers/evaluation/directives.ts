import { addDays, daysBetween } from '../../calendar/days.ts';
import { dateInWords } from '../../wording.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import type { Directive } from '../facts/trigger-facts.ts';
import { compare, firstBeyond, marginOf } from './comparisons.ts';
import { cameBy, datedLater, type KnownFacts, reason, unknown } from './known-facts.ts';
import type { Reason } from './results.ts';
import { entryName, unitText } from './wording.ts';

/**
 * Judges the responses to CISA Emergency Directives, one reason a directive. Each directive sets its own date.
 * Source: ConMon Performance Management, Table 1 (PM-227 to PM-231); reading `trigger-late-response-to-cisa-emergency-directives`.
 */
export function judgeDirectives(known: KnownFacts): Reason[] {
  const { directives } = known.facts;
  if (directives === undefined) return [unknown('Which directives ask for a response is not known.', ['directives'])];
  if (directives.length === 0) return [reason('not-met', 'No directive asks for a response.')];
  return directives.map((directive, index) => judgeDirective(directive, index, known));
}

function judgeDirective({ title, due, response }: Directive, index: number, known: KnownFacts): Reason {
  const about = `directives.${index}`;
  const name = entryName('Directive', title, index);
  const came = cameBy(response, known);
  if (due === undefined || came === undefined) {
    const missing = [...(due === undefined ? ['due'] : []), ...(came === undefined ? ['response'] : [])];
    return unknown(
      `${name}: the date that it prescribes, or that of the response, is not known.`,
      missing.map((field) => `${about}.${field}`),
      { about },
    );
  }
  const { days } = triggerOf('late-response-to-cisa-emergency-directives').thresholds;
  const sum = compare(days, daysBetween(due, came === 'none' ? known.day : came));
  const late = sum.actual > 0 ? `, ${unitText(sum.actual, 'days')} late` : ', in time';
  const done =
    came === 'none'
      ? sum.holds
        ? `no response yet${late}`
        : `no response yet, ${unitText(-sum.actual, 'days')} left`
      : `response of ${dateInWords(came)}${late}`;
  const turns = addDays(due, firstBeyond(days));
  return reason(sum.holds ? 'met' : 'not-met', `${name}: due by ${dateInWords(due)}; ${done}.`, {
    about,
    sums: [sum],
    margin: marginOf(sum),
    flags: datedLater(`The response to ${name}`, response, known),
    ...(sum.holds ? { since: turns } : {}),
    ...(!sum.holds && came === 'none' ? { comesTrue: turns } : {}),
  });
}
