import type { PlainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { DateOrNone, TriggerFacts } from '../../../src/domain/triggers/facts/trigger-facts.ts';

/** The facts as they were known on a day: without what has happened, come or been found since. Plans stay. */
export function knownOn(facts: TriggerFacts, day: PlainDate): TriggerFacts {
  const came = (date: DateOrNone | undefined) => (date !== undefined && date !== 'none' && date > day ? 'none' : date);
  const past = ({ date }: { readonly date?: PlainDate | undefined }) => date === undefined || date <= day;
  const { scanning, remediation, annualAssessment: annual } = facts;
  const { date, ...rest } = scanning ?? {};
  return {
    ...facts,
    scanning: scanning && (date === undefined || date > day ? rest : scanning),
    remediation: remediation && {
      ...remediation,
      items: remediation.items?.filter(({ detected }) => detected === undefined || detected <= day),
    },
    annualAssessment: annual && { ...annual, sap: came(annual.sap), package: came(annual.package) },
    changes: facts.changes?.map((change) => ({ ...change, notice: came(change.notice) })),
    incidents: facts.incidents?.filter(past),
    directives: facts.directives?.map((directive) => ({ ...directive, response: came(directive.response) })),
    zeroDays: facts.zeroDays?.map((attack) => ({ ...attack, updates: attack.updates?.filter(past) })),
    history: facts.history?.filter(past).map((occurrence) => ({ ...occurrence, resolved: came(occurrence.resolved) })),
  };
}
