import type { PlainDate } from '../../calendar/plain-date.ts';
import { countText } from '../../wording.ts';
import { plain } from '../counting/weakness-keys.ts';
import type { ScanEvidence, ScanFinding, TableAccount } from '../evidence.ts';
import { type Rating, ratings } from '../ratings.ts';
import type { CountingChoices } from '../switches/choices.ts';

/** A vulnerability of scans, once for all hosts and files. */
export interface UniqueVulnerability {
  readonly tool: string;
  /** The scanner’s identifier, or the CVE where vulnerabilities are told apart by it. */
  readonly id: string;
  readonly name: string;
  /** The gravest that any scan gave it. */
  readonly severity: Rating;
  /** Hosts that have it, added over the files. */
  readonly hosts: number;
  readonly files: readonly string[];
  readonly firstSeen?: PlainDate;
}

/** What the findings of scans come to. Each finding is a vulnerability, information, or a compliance check. */
export interface ScanVulnerabilities {
  readonly unique: readonly UniqueVulnerability[];
  readonly findings: number;
  readonly counted: number;
  /** Findings left out: information only, which scanners rate none. */
  readonly informational: number;
  /** Findings left out: compliance checks. */
  readonly compliance: number;
  /**
   * Whether any of the scans looked for vulnerabilities. One that holds nothing, or nothing but compliance checks and
   * information beside them, did not: it says nothing of their number, and not zero. One with findings that are fixed, or
   * with rows that could not be read, did.
   */
  readonly didLook: boolean;
  /** The number and what was left out of it, as sentences. */
  readonly text: string;
}

/**
 * The unique vulnerabilities of scans, rated low or graver: distinct by scanner and identifier, whatever the number of
 * hosts, ports and files. Compliance checks are none.
 * Source: FedRAMP Vulnerability Scanning Requirements, section 3.
 */
export function scanVulnerabilities(
  scans: readonly ScanEvidence[],
  by: CountingChoices['scan-key'],
): ScanVulnerabilities {
  const found = new Map<string, Merging>();
  const left = { informational: 0, compliance: 0 };
  let findings = 0;
  let didLook = false;
  for (const { tool, file, findings: listed, issues, accounts = [] } of scans) {
    if (issues.some(({ kind, mayHide }) => kind === 'left-out' && mayHide) || accounts.some(hasFixed)) didLook = true;
    const isOfChecks = listed.some(({ isCompliance }) => isCompliance);
    for (const finding of listed) {
      findings += 1;
      if (!finding.isCompliance && !(isOfChecks && finding.severity === 'none')) didLook = true;
      if (finding.isCompliance) left.compliance += 1;
      else if (finding.severity === 'none') left.informational += 1;
      else merge(found, finding, finding.severity, tool, file, by);
    }
  }
  const unique = [...found.values()].map(({ files, ...one }) => ({ ...one, files: [...files] }));
  const counted = findings - left.informational - left.compliance;
  return {
    unique: unique.toSorted((one, other) => ratings.indexOf(one.severity) - ratings.indexOf(other.severity)),
    ...{ findings, counted, ...left, didLook },
    text: `${countText(unique.length, 'unique vulnerability', 'unique vulnerabilities')} of low severity or higher in ${countText(counted, 'scan finding')}. Left out: ${left.informational} for information only and ${left.compliance} from compliance checks.`,
  };
}

function hasFixed({ reasons }: TableAccount): boolean {
  return reasons.some(({ reason }) => reason === 'fixed');
}

type Merging = Omit<UniqueVulnerability, 'files'> & { readonly files: Set<string> };

function merge(
  found: Map<string, Merging>,
  { id, name, hosts, firstSeen, cves }: ScanFinding,
  severity: Rating,
  tool: string,
  file: string,
  by: CountingChoices['scan-key'],
): void {
  const byCve =
    by === 'cve' ? [...new Set(cves.map((cve) => cve.trim().toUpperCase()))].filter((cve) => cve !== '') : [];
  const ids =
    byCve.length > 0 ? byCve.map((cve) => [cve, cve] as const) : [[`${plain(tool)}\n${plain(id)}`, id] as const];
  for (const [key, shown] of ids) {
    const before = found.get(key);
    const earliest = [before?.firstSeen, firstSeen].filter((date) => date !== undefined).sort()[0];
    found.set(key, {
      tool: before?.tool ?? tool,
      id: before?.id ?? shown,
      name: before?.name ?? name,
      severity: before && ratings.indexOf(before.severity) < ratings.indexOf(severity) ? before.severity : severity,
      hosts: (before?.hosts ?? 0) + hosts,
      files: (before?.files ?? new Set()).add(file),
      ...(earliest === undefined ? {} : { firstSeen: earliest }),
    });
  }
}
