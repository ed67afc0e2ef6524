/**
 * The texts, numbers, truth values and nulls in a JSON value, each as JSON, sorted. Texts are trimmed and empty ones
 * left out, as an empty field holds nothing.
 */
export function leavesOf(value: unknown): string[] {
  const leaves: string[] = [];
  const visit = (part: unknown): void => {
    if (typeof part === 'string') {
      if (part.trim() !== '') leaves.push(JSON.stringify(part.trim()));
    } else if (typeof part === 'object' && part !== null) Object.values(part).forEach(visit);
    else leaves.push(JSON.stringify(part) ?? 'undefined');
  };
  visit(value);
  return leaves.sort();
}
