import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { ScanFinding, ScannedHost } from '../../../domain/poam/evidence.ts';
import { ratings } from '../../../domain/poam/ratings.ts';
import { numberText } from '../../../domain/wording.ts';
import { keptText } from '../reading/kept-text.ts';
import { type HostNotes, type HostStore, startHosts } from './host-store.ts';

/** One row of a scan: a weakness on a host. */
export interface ScanRow {
  readonly id: string;
  readonly name: string;
  readonly severity: ScanFinding['severity'];
  readonly isCompliance: boolean;
  /** The number that the store of hosts gave; left out where the row names no host. */
  readonly host?: number;
  readonly firstSeen?: PlainDate;
  readonly cves?: readonly string[];
}

/** Whether a family of plugins is that of compliance checks, whose results are no vulnerabilities. */
export function isComplianceFamily(family: string): boolean {
  return family.trim().toLowerCase() === 'policy compliance';
}

/** Gathers the rows of a scan by weakness and host, in room that grows with these and not with the rows. */
export interface ScanResults {
  readonly hosts: HostStore;
  /** Adds a row. */
  add(row: ScanRow): void;
  /** Why nothing more fits, once that is so. Real scans stay far below these bounds. */
  full(): string | undefined;
  /** Hosts as their store gives them; findings from the gravest, then by id: their order tells nothing. */
  finish(): { readonly hosts: readonly ScannedHost[]; readonly findings: ScanFinding[]; readonly notes: ScanNotes };
}

/** What its owner should know of how the rows of a scan were gathered. */
export interface ScanNotes extends HostNotes {
  /** Weaknesses that the file rates differently from row to row, which count by their gravest rating. */
  readonly unevenSeverities: readonly string[];
}

const most = { hosts: 500_000, findings: 200_000, pairs: 10_000_000, cves: 5_000 } as const;

interface Finding {
  readonly id: string;
  readonly name: string;
  readonly isCompliance: boolean;
  severity: ScanFinding['severity'];
  uneven: boolean;
  rows: number;
  firstSeen?: PlainDate;
  readonly hosts: Set<number>;
  readonly cves: Set<string>;
}

/** From the gravest to information only. */
const severities = [...ratings, 'none'] as const;

/** Starts with nothing gathered. @param tool The scanner, whose checks are known to tell of logins. */
export function startResults(tool: string): ScanResults {
  const hosts = startHosts(tool);
  const findings = new Map<string, Finding>();
  let pairs = 0;
  return {
    hosts,
    add(row) {
      const key = `${row.isCompliance ? 'c' : 'v'}${row.id.trim().slice(0, 100)}`;
      let finding = findings.get(key);
      if (!finding) {
        finding = startFinding(row);
        findings.set(keptText(key, 101), finding);
      }
      const before = finding.hosts.size;
      addTo(finding, row);
      pairs += finding.hosts.size - before;
      if (row.host !== undefined) hosts.found(row.host, row.id, row.severity !== 'none');
    },
    full() {
      if (findings.size > most.findings) return `more than ${numberText(most.findings)} different findings`;
      if (hosts.size() > most.hosts) return `more than ${numberText(most.hosts)} hosts`;
      return pairs > most.pairs ? `more than ${numberText(most.pairs)} pairs of host and finding` : undefined;
    },
    finish() {
      const sorted = [...findings.values()].sort(byGravity);
      const { hosts: scanned, machines, notes } = hosts.finish();
      const unevenSeverities = sorted.filter(({ uneven }) => uneven).map(({ id }) => id);
      return {
        hosts: scanned,
        findings: sorted.map((finding) => asScanFinding(finding, machines)),
        notes: { ...notes, unevenSeverities },
      };
    },
  };
}

function startFinding({ id, name, isCompliance, severity }: ScanRow): Finding {
  const kept = { id: keptText(id, 100), name: keptText(name, 300), isCompliance, severity };
  return { ...kept, uneven: false, rows: 0, hosts: new Set(), cves: new Set() };
}

function addTo(finding: Finding, { severity, host, firstSeen, cves = [] }: ScanRow): void {
  finding.rows += 1;
  if (severity !== finding.severity) {
    finding.uneven = true;
    if (severities.indexOf(severity) < severities.indexOf(finding.severity)) finding.severity = severity;
  }
  if (host !== undefined) finding.hosts.add(host);
  if (firstSeen !== undefined && (finding.firstSeen === undefined || firstSeen < finding.firstSeen)) {
    finding.firstSeen = firstSeen;
  }
  for (const cve of cves) {
    if (!finding.cves.has(cve) && finding.cves.size < most.cves) finding.cves.add(keptText(cve, 40));
  }
}

function byGravity(first: Finding, second: Finding): number {
  const gravity = severities.indexOf(first.severity) - severities.indexOf(second.severity);
  if (gravity !== 0) return gravity;
  if (first.isCompliance !== second.isCompliance) return first.isCompliance ? 1 : -1;
  if (first.id.length !== second.id.length) return first.id.length - second.id.length;
  return first.id < second.id ? -1 : 1;
}

function asScanFinding(
  { hosts, cves, firstSeen, uneven: _, ...finding }: Finding,
  machines: readonly (number | undefined)[],
): ScanFinding {
  const met = new Set<number>();
  for (const number of hosts) {
    const machine = machines[number];
    if (machine !== undefined) met.add(machine);
  }
  return {
    ...finding,
    hosts: met.size,
    cves: [...cves].sort(),
    ...(firstSeen === undefined ? {} : { firstSeen }),
  };
}
