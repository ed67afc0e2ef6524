/**
 * Statement ids and ranges of them. A statement is numbered within its source document: `AP-268` (Agency Authorization
 * Playbook), `CC-011` (Collaborative ConMon), `PM-120` (ConMon Performance Management). A range is written
 * `AP-268..274`, both ends included.
 */

/** The prefixes of the three source documents. */
export const statementPrefixes = ['AP', 'CC', 'PM'] as const;

const item = /^(AP|CC|PM)-(\d{3})(?:\.\.(\d{3}))?$/;

/**
 * All ids named by a list such as `AP-268..270 PM-001`, in the order written, each once.
 *
 * @throws Error when a word is neither an id nor a range, or when a range runs backwards.
 */
export function expandStatementIds(list: string): string[] {
  const ids = list
    .trim()
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const match = item.exec(word);
      if (!match) {
        throw new Error(`"${word}" is not a statement id. Write AP-268, or AP-268..274 for a range.`);
      }
      const [, prefix = '', first = '', last = first] = match;
      if (Number(last) < Number(first)) throw new Error(`"${word}" runs backwards.`);
      return Array.from({ length: Number(last) - Number(first) + 1 }, (_, step) => {
        return `${prefix}-${String(Number(first) + step).padStart(3, '0')}`;
      });
    });
  return [...new Set(ids)];
}
