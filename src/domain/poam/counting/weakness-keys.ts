import type { PoamItem } from '../evidence.ts';
import type { CountingChoices } from '../switches/choices.ts';

/** One vulnerability that an item stands for. */
export interface WeaknessKey {
  /** The same for items that are the same vulnerability. Not for people. */
  readonly key: string;
  /** What the vulnerability is called. */
  readonly label: string;
}

const cve = /CVE-\d{4}-\d{4,}/gi;

/**
 * The vulnerabilities for which an item stands, by what makes one unique: one, or with CVEs as many as it names, in its
 * CVE column or else in its name. Nothing where the item lacks what is asked for. Capitals and blanks make no difference.
 */
export function weaknessKeys(item: PoamItem, by: CountingChoices['key']): WeaknessKey[] {
  if (by === 'cve') {
    const named = item.cves.length > 0 ? item.cves : (item.name?.match(cve) ?? []);
    return [...new Set(named.map(plain).filter((one) => one !== ''))].map((key) => ({ key, label: key.toUpperCase() }));
  }
  const label = { 'source-id': item.sourceId, name: item.name, 'poam-id': item.id }[by];
  const key = plain(label ?? '');
  if (label === undefined || key === '') return [];
  // A line break cannot stand within either part once blanks are plain.
  return [{ key: by === 'source-id' ? `${plain(item.detector ?? '')}\n${key}` : key, label: label.trim() }];
}

/** A text for comparing: without capitals, and with single blanks. */
export function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
