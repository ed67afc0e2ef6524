/** Where readers send what they find wrong, and what the link there is called. */
export interface Feedback {
  /** A `mailto:` or `https:` address; empty where there is none. */
  readonly address: string;
  readonly label: string;
}

/** What an address for feedback looks like: none, one to write to, or a page of a site with encryption. */
export const feedbackAddress = /^(?:|mailto:[^\s@?]+@[^\s@?]+\.[a-z]{2,}|https:\/\/[^\s/]+\.[a-z]{2,}(?:\/\S*)?)$/i;

/** The link for feedback; nothing while no address is given, so that no page asks for what nobody would read. */
export function feedbackLink({ address, label }: Feedback): Feedback | undefined {
  return address === '' ? undefined : { address, label };
}
