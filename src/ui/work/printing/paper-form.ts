import { layOutAlone } from './lay-out-alone.ts';

/** The form for paper of the tool that a page is about. */
export interface PaperForm {
  /** Lays it out to be printed alone: see `layOutAlone`. */
  readonly layOut: () => void;
}

/** Milliseconds that a form may take to come: whoever prints waits for it. */
const patience = 5_000;

let loaded: Promise<PaperForm> | undefined;

/**
 * The form for paper of the tool of this page. It stands in the page, or, where the page would be too long with it, on a
 * page of its own to which this one links. It is loaded once.
 *
 * @throws Error where it cannot be had: there is no line, or it does not come in time. The next call tries again.
 */
export function loadPaperForm(): Promise<PaperForm> {
  loaded ??= find().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function find(): Promise<PaperForm> {
  const own = document.querySelector('main .paper');
  if (own) return formOf(document, withHeading(own), []);
  const link = document.querySelector<HTMLAnchorElement>('main a[href$="/paper/"]');
  if (!link) throw new Error('The page has no form for paper, and no link to one.');
  const answer = await fetch(link.href, { signal: AbortSignal.timeout(patience), priority: 'low' });
  if (!answer.ok) throw new Error(`The form for paper was answered with ${answer.status}.`);
  const sheets: CSSStyleSheet[] = [];
  // The policy of this page forbids another page’s style elements, and says so even though they are only read.
  const html = (await answer.text()).replace(/<style>(.*?)<\/style>/gs, (_, style: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    sheets.push(sheet);
    return '';
  });
  const page = new DOMParser().parseFromString(html, 'text/html');
  return formOf(page, [...page.querySelectorAll('main .prose > :not(h1, .kicker, .standing)')], sheets);
}

/** A form in the page, with its heading and what stands between the two. */
function withHeading(form: Element): Element[] {
  const before = form.previousElementSibling;
  return form.tagName === 'H2' || !before ? [form] : [...withHeading(before), form];
}

/**
 * @param page Where the form stands. Its title, and what it says of its age and standing, go before the form.
 * @param sheets The styles of that page, where it is another one. They hold while the form is laid out.
 */
function formOf(page: Document, parts: readonly Element[], sheets: readonly CSSStyleSheet[]): PaperForm {
  const heads = page.querySelectorAll('main :is(h1, .standing)');
  const title = page.querySelector('h1')?.textContent ?? '';
  return {
    layOut: () =>
      layOutAlone(title, (room) => {
        const text = document.createElement('div');
        text.className = 'prose';
        text.append(...[...heads, ...parts].map((part) => document.importNode(part, true)));
        room.append(text);
        const before = [...document.adoptedStyleSheets];
        document.adoptedStyleSheets = [...before, ...sheets];
        return () => {
          document.adoptedStyleSheets = before;
        };
      }),
  };
}
