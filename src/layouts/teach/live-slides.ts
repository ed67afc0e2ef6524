import { type LiveNumber, liveState } from '../../domain/lessons/live-trigger';
import type { SharedPresentation } from './shared-presentation';

/* Slides that answer: a vote with its hands, a trigger with its numbers, a flow whose steps appear one by one. */

/** Draws how much of a slide is revealed, and the hands counted on it. */
export function drawSlide(slide: HTMLElement, revealed: number, hands: readonly number[]): void {
  for (const step of slide.querySelectorAll<HTMLElement>('[data-reveal]')) {
    // The first step stands there from the start.
    step.classList.toggle('unrevealed', Number(step.dataset.reveal) > revealed + 1);
  }
  const answer = slide.querySelector('details');
  if (answer && answer.open !== revealed > 0) answer.open = revealed > 0;
  slide.classList.toggle('revealed', revealed > 0);
  const sum = hands.reduce((all, count) => all + count, 0);
  for (const [place, bar] of slide.querySelectorAll('progress').entries()) {
    bar.value = sum === 0 ? 0 : (hands[place] ?? 0) / sum;
  }
  for (const [place, field] of fieldsOf(slide).entries()) {
    const count = hands[place];
    if (field !== document.activeElement) field.value = count === undefined ? '' : String(count);
  }
}

const fieldsOf = (slide: HTMLElement) => [...slide.querySelectorAll<HTMLInputElement>('[data-vote] input')];

/** Takes what is entered on slides, and shares it with the other windows. @param say Says what comes of a trigger. */
export function watchSlides(
  slides: readonly HTMLElement[],
  shared: SharedPresentation,
  say: (text: string) => void,
): void {
  for (const slide of slides) {
    const answer = slide.querySelector('details');
    answer?.addEventListener('toggle', () => {
      if (slide.classList.contains('current')) shared.does({ kind: 'reveal', revealed: answer.open ? 1 : 0 });
    });
    for (const field of fieldsOf(slide)) {
      field.addEventListener('input', () => {
        const counts = fieldsOf(slide).map((one) => (one.value === '' ? 0 : one.valueAsNumber));
        shared.does({ kind: 'hands', slide: slide.id, counts });
      });
    }
    const trigger = slide.querySelector<HTMLElement>('.slide-trigger');
    trigger?.addEventListener('input', () => drawTrigger(trigger, say));
  }
}

function drawTrigger(form: HTMLElement, say: (text: string) => void): void {
  const numbers = [...form.querySelectorAll('input')].map(
    ({ value, valueAsNumber, dataset }): LiveNumber => ({
      value: value === '' || Number.isNaN(valueAsNumber) || valueAsNumber < 0 ? null : valueAsNumber,
      comparison: dataset.comparison as LiveNumber['comparison'],
      limit: Number(dataset.limit),
    }),
  );
  const { combine = 'all', met, notMet, open } = form.dataset;
  const words = { met, 'not-met': notMet, 'not-known': open };
  const result = form.querySelector('[data-result]');
  const text = words[liveState(numbers, combine)] ?? '';
  if (!result || result.textContent === text) return;
  result.textContent = text;
  say(text);
}
