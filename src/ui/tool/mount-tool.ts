import { type ComponentType, h, render } from 'preact';
import type { SiteLinks } from './site-links.ts';

/**
 * Draws a tool in its room on the page, once the styles of the tool hold, so that nothing of it is seen without them. Where
 * they cannot be loaded, the tool is drawn without.
 *
 * @throws Error when the page has no room for a tool.
 */
export async function mountTool(Tool: ComponentType<{ readonly site: SiteLinks }>): Promise<void> {
  const room = document.querySelector<HTMLElement>('.island');
  if (!room) throw new Error('The page has no room for a tool.');
  const site: SiteLinks = JSON.parse(room.dataset.site ?? '');
  await Promise.all([...document.querySelectorAll<HTMLLinkElement>('[data-tool-styles]')].map(applied));
  room.replaceChildren();
  render(h(Tool, { site }), room);
}

/** Makes a sheet, which the page fetched without waiting for it, hold on screen. Done when it does, or cannot. */
async function applied(link: HTMLLinkElement): Promise<void> {
  if (link.sheet) {
    link.media = 'all';
    return;
  }
  // It may have failed already, and would not say so again; another link to the same file does.
  const again = link.cloneNode() as HTMLLinkElement;
  again.media = 'all';
  await new Promise((done) => {
    again.addEventListener('load', done);
    again.addEventListener('error', done);
    link.replaceWith(again);
  });
}
