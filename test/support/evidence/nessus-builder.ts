/** A finding of a Nessus file that a test makes. What is left out is not written. */
export interface BuiltItem {
  readonly plugin?: string;
  readonly name?: string;
  readonly family?: string;
  readonly severity?: string;
  readonly port?: number;
  readonly riskFactor?: string;
  readonly cves?: readonly string[];
  readonly output?: string;
}

/** A host of a Nessus file that a test makes. */
export interface BuiltHost {
  readonly name?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly items?: readonly BuiltItem[];
}

/** Text within XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** The finding by which Nessus tells of the scan itself, with the words after `Credentialed checks : `. */
export function scanInformation(credentialed: string): BuiltItem {
  const output = `Information about this scan : \n\nNessus version : 10.1.1\nSafe checks : yes\nCredentialed checks : ${credentialed}\nMax hosts : 30\n`;
  return { plugin: '19506', name: 'Nessus Scan Information', family: 'Settings', severity: '0', port: 0, output };
}

/** A Nessus file of version 2. */
export function nessusFile(hosts: readonly BuiltHost[], head = '<?xml version="1.0" ?>'): string {
  const policy =
    '<Policy><policyName>Test</policyName><Preferences><ServerPreferences><preference><name>plugin_set</name><value>1;2;3</value></preference></ServerPreferences></Preferences></Policy>';
  return `${head}\n<NessusClientData_v2>\n${policy}\n<Report name="Test" xmlns:cm="http://www.nessus.org/cm">\n${hosts.map(hostElement).join('')}</Report>\n</NessusClientData_v2>\n`;
}

function hostElement({ name, tags = {}, items = [] }: BuiltHost): string {
  const properties = Object.entries(tags).map(([tag, value]) => `<tag name="${tag}">${escapeXml(value)}</tag>\n`);
  return `<ReportHost${attribute('name', name)}>\n<HostProperties>\n${properties.join('')}</HostProperties>\n${items.map(itemElement).join('')}</ReportHost>\n`;
}

/** One finding, as XML. */
export function itemElement({ plugin, name, family, severity, port = 443, riskFactor, cves = [], output }: BuiltItem) {
  const attributes = `port="${port}" svc_name="www" protocol="tcp"${attribute('severity', severity)}${attribute('pluginID', plugin)}${attribute('pluginName', name)}${attribute('pluginFamily', family)}`;
  const risk = riskFactor === undefined ? '' : `<risk_factor>${escapeXml(riskFactor)}</risk_factor>\n`;
  const text = output === undefined ? '' : `<plugin_output>${escapeXml(output)}</plugin_output>\n`;
  return `<ReportItem ${attributes}>\n<description>About it &amp; more.</description>\n${risk}${cves.map((cve) => `<cve>${escapeXml(cve)}</cve>\n`).join('')}${text}</ReportItem>\n`;
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeXml(value)}"`;
}

/**
 * A large Nessus file, piece by piece, of about so many bytes: 500 plugins over as many hosts as it takes, each host
 * with 100 findings of about 2,800 bytes.
 */
export async function* largeNessusFile(bytes: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const [head = '', tail = ''] = nessusFile([{ name: 'split' }]).split(/<ReportHost[\s\S]*<\/ReportHost>\n/);
  yield encoder.encode(head);
  const prose =
    'The remote service is affected by a weakness that lets others in.\n  Fixed version : < 2.0 & later\n\n'.repeat(27);
  for (let host = 0, written = 0; written < bytes; host++) {
    const items = Array.from({ length: 100 }, (_, at) => {
      const plugin = 10_000 + ((host * 7 + at * 5) % 500);
      const cves = [`CVE-2024-${plugin}`];
      return {
        plugin: String(plugin),
        name: `Weakness ${plugin}`,
        family: 'General',
        severity: String(plugin % 5),
        cves,
        output: prose,
      };
    });
    const name = `10.0.${host >> 8}.${host & 255}`;
    const tags = { 'host-ip': name, Credentialed_Scan: host % 9 === 0 ? 'false' : 'true' };
    const information = scanInformation(host % 9 === 0 ? 'no' : "yes, as 'svc-scan' via ssh");
    const text = hostElement({ name, tags, items: [information, ...items] });
    const piece = encoder.encode(text);
    written += piece.length;
    yield piece;
  }
  yield encoder.encode(tail);
}

/** Bytes in pieces of a given size, as a file gives them. */
export async function* inPieces(content: string | Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
