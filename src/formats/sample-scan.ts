import { weekdayOf } from '../domain/calendar/days.ts';
import { datePartsOf, type PlainDate } from '../domain/calendar/plain-date.ts';
import { dnsName } from '../domain/sample/inventory-sheet.ts';
import type { ScannedHost } from '../domain/sample/sample-scan.ts';
import type { SampleNames, SampleWeakness } from '../domain/sample/sample-system.ts';

const severities = { high: '3', moderate: '2', low: '1' } as const;
const risks = { high: 'High', moderate: 'Medium', low: 'Low' } as const;

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Writes a scan of the invented service in the form of Nessus, version 2 (`.nessus`). */
export function writeSampleScan(hosts: readonly ScannedHost[], day: PlainDate, names: SampleNames): string {
  return [
    '<?xml version="1.0" ?>',
    '<NessusClientData_v2>',
    `<Policy><policyName>${escaped(names.banner)}</policyName></Policy>`,
    `<Report name="${escaped(`${names.service} (invented), ${day}`)}">`,
    ...hosts.flatMap((host) => hostLines(host, day, names)),
    '</Report>',
    '</NessusClientData_v2>',
    '',
  ].join('\n');
}

function hostLines(
  { name, address, hasCredentials, found }: ScannedHost,
  day: PlainDate,
  names: SampleNames,
): string[] {
  const tags = {
    'host-ip': address,
    'host-fqdn': dnsName(name, names.domain),
    Credentialed_Scan: String(hasCredentials),
    HOST_START: hostTime(day, '01:10:00'),
    HOST_END: hostTime(day, '01:40:00'),
  };
  const checks = hasCredentials ? 'yes, over ssh' : 'no';
  return [
    `<ReportHost name="${address}">`,
    '<HostProperties>',
    ...Object.entries(tags).map(([tag, value]) => `<tag name="${tag}">${escaped(value)}</tag>`),
    '</HostProperties>',
    item({ port: '0', severity: '0', plugin: '19506', name: 'Nessus Scan Information', family: 'Settings' }, [
      '<risk_factor>None</risk_factor>',
      `<plugin_output>Information about this scan :\n\nHost : ${name}\nCredentialed checks : ${checks}\n</plugin_output>`,
    ]),
    ...found.map((weakness) => finding(weakness)),
    '</ReportHost>',
  ];
}

const finding = ({ plugin = '', name, rating }: SampleWeakness): string =>
  item({ port: '443', severity: severities[rating], plugin, name, family: 'General' }, [
    '<description>An invented weakness.</description>',
    `<risk_factor>${risks[rating]}</risk_factor>`,
  ]);

interface Item {
  readonly port: string;
  readonly severity: string;
  readonly plugin: string;
  readonly name: string;
  readonly family: string;
}

function item({ port, severity, plugin, name, family }: Item, lines: readonly string[]): string {
  const attributes = `port="${port}" svc_name="general" protocol="tcp" severity="${severity}" pluginID="${plugin}" pluginName="${escaped(name)}" pluginFamily="${family}"`;
  return [`<ReportItem ${attributes}>`, ...lines, '</ReportItem>'].join('\n');
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A time as Nessus writes it: `Wed Oct 28 01:40:00 2026`. */
function hostTime(day: PlainDate, time: string): string {
  const { year, month, day: number } = datePartsOf(day);
  return `${weekdays[weekdayOf(day)]} ${months[month - 1]} ${number} ${time} ${year}`;
}
