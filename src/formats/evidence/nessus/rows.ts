import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { ScanFinding } from '../../../domain/poam/evidence.ts';
import type { IssueLog } from '../reading/issues.ts';
import { keptText } from '../reading/kept-text.ts';
import { isDeadHost, readCredentialedChecks, scanInformationPlugin } from '../scan/credentialed-checks.ts';
import { pingPlugin } from '../scan/host-store.ts';
import { isComplianceFamily, type ScanResults, type ScanRow, startResults } from '../scan/scan-results.ts';
import { attributeOf, EnoughRead, type GatherText, type XmlElement, type XmlVisitor } from '../xml/xml-stream.ts';
import { readTag, startTags } from './host-tags.ts';
import { nessusRoot } from './root.ts';
import { leftOut, notes } from './words.ts';

/** What was gathered from a Nessus file up to the point that was reached. */
export interface NessusReading {
  /** The name of the root element; nothing while there is none. */
  root?: string;
  /** Findings met. */
  rows: number;
  /** The last day on which a host’s scan ended. */
  date?: PlainDate;
  /** The name of the host within whose element the reading is. */
  openHost?: string | undefined;
  readonly results: ScanResults;
}

const severityNumbers: readonly ScanFinding['severity'][] = ['none', 'low', 'moderate', 'high', 'critical'];
const riskFactors: Readonly<Record<string, ScanFinding['severity']>> = {
  none: 'none',
  info: 'none',
  low: 'low',
  medium: 'moderate',
  moderate: 'moderate',
  high: 'high',
  critical: 'critical',
};

interface OpenItem {
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly isCompliance: boolean;
  readonly writtenSeverity: string;
  readonly cves: string[];
  severity?: ScanFinding['severity'] | undefined;
}

/** Reads the elements of a Nessus file, of which it keeps no more than counts and names. */
export function visitNessus(file: string, issues: IssueLog): { visitor: XmlVisitor; reading: NessusReading } {
  const reading: NessusReading = { rows: 0, results: startResults('Nessus') };
  const { hosts } = reading.results;
  let host: number | undefined;
  let tags = startTags();
  let item: OpenItem | undefined;

  const leaveOut = (row: number, what: string) =>
    issues.add({ place: { file, row }, kind: 'left-out', what, done: leftOut.done, mayHide: true }, what);

  const closeItem = () => {
    if (!item) return;
    const { line, id, name, isCompliance, cves, severity, writtenSeverity } = item;
    item = undefined;
    reading.rows += 1;
    if (host === undefined) leaveOut(line, leftOut.noHost);
    else if (id === '') leaveOut(line, leftOut.noId);
    else if (!severity) leaveOut(line, leftOut.severity(writtenSeverity));
    else {
      const row: ScanRow = { id, name, severity, isCompliance, host, cves };
      reading.results.add(row);
      const full = reading.results.full();
      if (full) throw new EnoughRead(full);
    }
  };

  const openHost = (element: XmlElement) => {
    closeItem();
    const name = attributeOf(element, 'name').trim();
    const { line } = element;
    if (name === '') issues.noted({ file, row: line }, ...notes.namelessHost);
    reading.openHost = name === '' ? `of line ${line}` : keptText(name, 255);
    host = hosts.number(name === '' ? `host of line ${line}` : name);
    hosts.startScan(host);
    tags = startTags();
  };

  const openItem = (element: XmlElement) => {
    closeItem();
    const writtenSeverity = attributeOf(element, 'severity').trim();
    item = {
      line: element.line,
      id: attributeOf(element, 'pluginID').trim(),
      name: attributeOf(element, 'pluginName'),
      isCompliance: isComplianceFamily(attributeOf(element, 'pluginFamily')),
      writtenSeverity: keptText(writtenSeverity, 20),
      severity: /^[0-4]$/.test(writtenSeverity) ? severityNumbers[Number(writtenSeverity)] : undefined,
      cves: [],
    };
  };

  const closeProperties = () => {
    const { ended, stamped, identities, clue } = tags;
    const day = ended ?? stamped;
    if (day && !(reading.date && reading.date >= day)) reading.date = day;
    if (host === undefined) return;
    hosts.identify(host, identities);
    if (clue) hosts.authenticate(host, clue, 'hinted');
  };

  const closeHost = () => {
    closeItem();
    if (host !== undefined && tags.hasStart && !tags.hasEnd) hosts.mark(host, 'unfinished');
    host = undefined;
    reading.openHost = undefined;
  };

  const openDetail = (name: string, gather: GatherText, current: OpenItem) => {
    const number = host;
    if (name === 'cve') gather(40, (text) => current.cves.push(text.trim()));
    else if (name === 'risk_factor' && !current.severity) {
      gather(20, (text) => {
        current.severity = riskFactors[text.trim().toLowerCase()];
      });
    } else if (name === 'plugin_output' && current.id === scanInformationPlugin && number !== undefined) {
      gather(65_536, (text) => {
        const clue = readCredentialedChecks(text);
        if (clue) hosts.authenticate(number, clue, 'said');
      });
    } else if (name === 'plugin_output' && current.id === pingPlugin && number !== undefined) {
      gather(1_000, (text) => {
        if (isDeadHost(text)) hosts.mark(number, 'dead');
      });
    }
  };

  const visitor: XmlVisitor = {
    open(element, gather) {
      const { name, depth } = element;
      if (depth === 1) {
        reading.root = name;
        if (name !== nessusRoot) throw new EnoughRead('another root');
      } else if (name === 'ReportHost') openHost(element);
      else if (name === 'ReportItem') openItem(element);
      else if (item) openDetail(name, gather, item);
      else if (name === 'tag' && host !== undefined) readTag(attributeOf(element, 'name'), tags, gather);
    },
    close(name) {
      if (name === 'ReportItem') closeItem();
      else if (name === 'HostProperties') closeProperties();
      else if (name === 'ReportHost') closeHost();
      else if (name === nessusRoot) closeItem();
    },
  };
  return { visitor, reading };
}
