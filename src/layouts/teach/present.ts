import { driveDeck } from './deck-controls';
import { drawSlide, watchSlides } from './live-slides';

/* One slide a screen, in step with the notes in another window. */

const deck = document.querySelector<HTMLElement>('.deck');
const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
const cover = document.querySelector<HTMLElement>('[data-blank]');

const { shared, say } = driveDeck(
  slides,
  ({ place, revealed, isBlank, hands }) => {
    for (const [at, slide] of slides.entries()) {
      slide.classList.toggle('current', at === place);
      drawSlide(slide, at === place ? revealed : 0, hands[slide.id] ?? []);
    }
    deck?.classList.add('live');
    if (cover) cover.hidden = !isBlank;
  },
  { 'full-screen': () => void toggleFullScreen() },
);
watchSlides(slides, shared);
// An address that a room types needs the name of this site before it.
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-address]')) {
  link.textContent = `${link.host}${link.pathname}`;
}
cover?.addEventListener('click', () => shared.does({ kind: 'blank' }));

async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    say(document.querySelector<HTMLElement>('[data-deck]')?.dataset.noFullScreen ?? '');
  }
}
