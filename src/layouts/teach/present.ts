import '../pages/by-day';
import { driveDeck } from './deck-controls';
import { fitSlide } from './fit-slide';
import { drawSlide, watchSlides } from './live-slides';

/* One slide a screen, in step with the notes in another window. */

const deck = document.querySelector<HTMLElement>('.deck');
const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
/** The slide whose text was last set to its room. What is revealed takes more of it. */
let fitted: HTMLElement | undefined;
const cover = document.querySelector<HTMLElement>('[data-blank]');

const { shared, say } = driveDeck(
  slides,
  ({ place, revealed, isBlank, hands }) => {
    for (const [at, slide] of slides.entries()) {
      slide.classList.toggle('current', at === place);
      drawSlide(slide, at === place ? revealed : 0, hands[slide.id] ?? []);
    }
    deck?.classList.add('live');
    const shown = slides[place];
    if (shown && (shown !== fitted || revealed > 0)) {
      fitSlide(shown);
      fitted = shown;
    }
    if (cover) cover.hidden = !isBlank;
  },
  { 'full-screen': () => void toggleFullScreen() },
);
watchSlides(slides, shared, say);
addEventListener('resize', () => {
  const shown = slides[shared.now().place];
  if (shown) fitSlide(shown);
});
// On paper each slide stands on a sheet of its own, those too that were not shown.
addEventListener('beforeprint', () => {
  const shown = slides[shared.now().place];
  for (const slide of slides) {
    for (const other of slides) other.classList.toggle('current', other === slide);
    fitSlide(slide);
  }
  for (const slide of slides) slide.classList.toggle('current', slide === shown);
});
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
