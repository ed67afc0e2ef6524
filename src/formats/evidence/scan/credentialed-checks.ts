import type { Authentication } from '../../../domain/poam/evidence.ts';

/** The plugin whose output says how a host was scanned. */
export const scanInformationPlugin = '19506';

/** A sign in a file of whether a host was scanned with credentials. */
export interface AuthenticationClue {
  /** `unknown` where signs contradict each other: the owner of the scan decides. */
  readonly authentication: Authentication;
  /** What it was read from, in a few words. Never an account name. */
  readonly basis: string;
  /** How much it weighs against another clue on the same host: plugin 19506 goes before tags and dates. */
  readonly weight: 1 | 2;
}

/** The ways of logging in that are kept: anything else in that line can be the name of an account. */
const ways = /\b(?:via|over)\s+(ssh|smb|https?|wmi|snmp|winrm|telnet)\s*$/i;

/**
 * Reads the line `Credentialed checks : yes|no…` of the output of plugin 19506. Its tail names the account that was
 * used (`yes, as 'scanner' via ssh`): of it only the way of logging in is kept. Nothing when there is no such line.
 */
export function readCredentialedChecks(output: string): AuthenticationClue | undefined {
  const line = /^[ \t]*Credentialed checks[ \t]*:[ \t]*(yes|no)\b([^\r\n]{0,300})/im.exec(output);
  if (!line) return undefined;
  const authentication = line[1]?.toLowerCase() === 'yes' ? 'yes' : 'no';
  const tail = line[2] ?? '';
  const way = ways.exec(tail)?.[1];
  const how = /\bon the localhost\b/i.test(tail) ? ', on the localhost' : way ? `, over ${way.toUpperCase()}` : '';
  return { authentication, basis: `plugin 19506: credentialed checks “${authentication}”${how}`, weight: 2 };
}

/** Reads the tag `Credentialed_Scan` of a host. Nothing for any value but true and false. */
export function readCredentialedTag(value: string): AuthenticationClue | undefined {
  const word = value.trim().toLowerCase();
  if (word !== 'true' && word !== 'false') return undefined;
  return {
    authentication: word === 'true' ? 'yes' : 'no',
    basis: `host tag Credentialed_Scan: ${word}`,
    weight: 1,
  };
}

/** Whether the output of plugin 10180, which pings a host before its scan, says that nothing answered. */
export function isDeadHost(output: string): boolean {
  return /\bconsidered as dead\b|\bdid not respond to\b.*\bnot scann?ing\b/is.test(output);
}
