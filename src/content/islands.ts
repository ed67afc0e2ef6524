/** What Astro writes before the first island of a page. A style sheet has no place there; tools.css holds the same rule. */
const islandStyle = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

/** Text of a page with its islands taken out, and a way to put them back. */
export interface TextWithoutIslands {
  readonly html: string;
  /** The same text, worked on or not, with every island as it was. */
  readonly restore: (html: string) => string;
}

/**
 * Takes the islands of a page out of its text, so that nothing that works on the text touches what the browser is to
 * take over unchanged. A comment holds each one’s place. Islands do not lie within one another.
 */
export function withoutIslands(html: string): TextWithoutIslands {
  const islands: string[] = [];
  const text = html.replace(islandStyle, '').replace(/<astro-island\b[\s\S]*?<\/astro-island>/g, (island) => {
    islands.push(island);
    return `<!--island ${islands.length - 1}-->`;
  });
  return {
    html: text,
    restore: (worked) => worked.replace(/<!--island (\d+)-->/g, (_, index: string) => islands[Number(index)] ?? ''),
  };
}
