/** A question that a place of the site answers, in words that the place itself may not use. */
export interface Question {
  /** The address of the place, without the base path, with an anchor unless the page as a whole answers. */
  readonly at: string;
  readonly text: string;
}

/** Questions by the anchor of the place that answers them; `page` stands for the page as a whole. */
export type Asks = Readonly<Record<string, readonly string[]>>;

/** What stands for the page as a whole in place of an anchor. */
const wholePage = 'page';

/** The questions of a page as the value of a mark that the index reads; nothing where it has none. */
export const asksMark = (asks: Asks | undefined): string | undefined => asks && JSON.stringify(asks);

/** The questions that a built page is marked with. */
export function asksIn(html: string): Asks {
  const [, mark] = / data-pagefind-asks="([^"]*)"/.exec(html) ?? [];
  if (mark === undefined) return {};
  const text = mark
    .replace(/&#34;|&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&amp;|&#38;/g, '&');
  return JSON.parse(text) as Asks;
}

/**
 * The questions of a page, each with the address that answers.
 *
 * @param path Of the page, without the base path.
 * @param html The page.
 * @throws Error when an anchor is that of no heading.
 */
export function questionsOf(path: string, asks: Asks, html: string): Question[] {
  return Object.entries(asks).flatMap(([anchor, texts]) => {
    if (anchor !== wholePage && !new RegExp(`<h[2-6][^>]* id="${anchor}"`).test(html)) {
      throw new Error(`“asks” of ${path} names the anchor “${anchor}”, which no heading of the page has.`);
    }
    const at = anchor === wholePage ? path : `${path}#${anchor}`;
    return texts.map((text) => ({ at, text }));
  });
}
