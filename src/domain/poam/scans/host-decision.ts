/** What the owner of the scans says about a host. Capitals and blanks in its name make no difference. */
export interface HostDecision {
  readonly host: string;
  /** For a host of which the scan does not tell. It changes nothing that a scan tells. */
  readonly authentication?: 'yes' | 'no';
  /** Why the host cannot be scanned with credentials. */
  readonly justification?: string;
  /** The name of another host that is the same machine: of two that may be one. */
  readonly sameAs?: string;
  /** That it is a machine of its own, and one with none of those that it may be. */
  readonly isOwn?: boolean;
}
