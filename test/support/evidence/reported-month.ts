import { plainDate as on } from '../../../src/domain/calendar/plain-date.ts';
import { toTriggerFacts } from '../../../src/domain/poam/bridge/to-trigger-facts.ts';
import { countOnce } from '../../../src/domain/poam/count-evidence.ts';
import type { PoamEvidence, ScanEvidence } from '../../../src/domain/poam/evidence.ts';
import { judgmentQuestions } from '../../../src/domain/triggers/facts/questions.ts';
import type { TriggerFacts } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import type { TriggerWork } from '../../../src/domain/triggers/work/trigger-work.ts';
import { readEvidence } from '../../../src/formats/evidence/read-evidence.ts';
import type { GivenFile } from '../evidence-journey.ts';
import { manyMonthItems, monthScan, monthTableScan, monthWorkbook } from './month.ts';

const day = on('2026-08-31');

/** What a service’s owner enters by hand beside the files of the month. */
const byHand: TriggerFacts = {
  basis: { csp: 'Example Provider', system: 'Example Offering' },
  vulnerabilities: { atBaseline: 8 },
  scanning: { kind: 'monthly' },
  annualAssessment: { anniversary: on('2026-12-15'), sap: on('2026-09-20'), package: 'none' },
  changes: [
    {
      ...{ title: 'New region for backups', kind: 'planned', date: on('2026-08-20') },
      ...{ notice: on('2026-08-01'), analysisSufficient: true },
    },
    { title: 'Firewall rule', kind: 'emergency', date: on('2026-08-12'), notice: on('2026-08-13') },
  ],
  incidents: [
    { title: 'Lost laptop', date: on('2026-05-03'), type: 'Lost device', cause: 'Theft' },
    { title: 'Lost telephone', date: on('2026-08-11'), type: 'Lost device', cause: 'Theft' },
  ],
  directives: [],
  zeroDays: [],
  answers: Object.fromEntries(judgmentQuestions.slice(0, 3).map(({ id }) => [id, false])),
  off: ['incident-frequency'],
};

/**
 * A month as it is reported: a POA&M of three hundred items and two scans, read from their files and filled in, with what is
 * entered by hand; triggers of several kinds are met. A third file was given that could not be read.
 */
export async function reportedMonth(): Promise<TriggerWork> {
  const given: readonly GivenFile[] = [
    monthWorkbook(undefined, manyMonthItems),
    monthScan,
    { ...monthTableScan, content: String(monthTableScan.content).replaceAll('Grade 1', 'Critical') },
  ];
  const read = await Promise.all(
    given.map(({ name, content }) =>
      readEvidence(new File([typeof content === 'string' ? content : new Uint8Array(content)], name), {
        answers: { 'own-date': day },
      }),
    ),
  );
  const poams = read.filter((one): one is PoamEvidence => one.kind === 'poam');
  const scans = read.filter((one): one is ScanEvidence => one.kind === 'scan');
  const count = countOnce(poams, scans, {}, day, [{ pair: ['web-1', 'web-1.example.gov'], isOne: true }]);
  const unread = [{ name: 'minutes.pdf', why: 'minutes.pdf is a PDF. Give the POA&M as a workbook.' }];
  const { facts } = toTriggerFacts(count, byHand, { unread });
  return { ...facts, asOf: day };
}
