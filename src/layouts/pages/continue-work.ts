/** What the script that offers to go on with work is given by the page. */
export interface ContinueInput {
  /** The address of the home page. */
  readonly home: string;
  /** What the names of all that this site keeps begin with, without the slash after it. */
  readonly site: string;
  readonly tools: readonly string[];
  /** The label of the link, with `{title}`. */
  readonly label: string;
  /** The label of the link to all work. */
  readonly all: string;
}

/**
 * Fills the paragraph before the script that runs it with a link to the work that was changed last, and shows it; leaves
 * it hidden where this browser keeps none. It stands in the page as text and runs before the page is drawn, so that nothing
 * moves and nothing is fetched: it may use nothing from outside itself. Work that says no moment, or that is damaged, is
 * no work to go on with. A page that the browser had set aside whole, and shows again, looks anew: the work may be gone.
 */
export function continueWork({ home, site, tools, label, all }: ContinueInput): void {
  const room = document.currentScript?.previousElementSibling as HTMLElement | null | undefined;
  const fill = () => {
    if (!room) return;
    room.hidden = true;
    room.replaceChildren();
    try {
      let last = { time: 0, title: '', path: '' };
      for (const name of Object.keys(localStorage)) {
        const [own, tool = '', key = ''] = name.split('/');
        if (own !== site || !tools.includes(tool) || !key) continue;
        const text: string = localStorage[name];
        const head = text.slice(0, 25_000);
        const title = /"title":("(?:[^"\\]|\\.)*")/.exec(head);
        const saved = /,"saved":"([^"]*)"\}\}$/.exec(text.slice(-80)) || /","saved":"([^"]*)","facts"/.exec(head);
        const time = Date.parse(saved?.[1] ?? '');
        if (!title?.[1] || !(time > last.time)) continue;
        last = { time, title: JSON.parse(title[1]), path: `tools/${tool}/#kept=${encodeURIComponent(key)}` };
      }
      if (!last.time) return;
      const links: readonly (readonly [string, string])[] = [
        [
          last.path,
          label.replace('{title}', () => (last.title.length > 60 ? `${last.title.slice(0, 59)}…` : last.title)),
        ],
        ['work/', all],
      ];
      for (const [path, text] of links) {
        const link = document.createElement('a');
        link.href = home + path;
        link.textContent = text;
        room.append(link, ' ');
      }
      room.hidden = false;
    } catch {
      // A browser that keeps nothing has nothing to go on with.
    }
  };
  fill();
  addEventListener('pageshow', ({ persisted }) => persisted && fill());
}
