/** Who a document comes from, as it stands at the head of its first page. */
export interface Letterhead {
  /** The agency or CSP. */
  readonly name?: string;
  /** The office within it. */
  readonly office?: string;
  /** Its address, phone and e-mail, line by line. */
  readonly address?: string;
}
