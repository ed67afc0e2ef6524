import { filled } from '../../domain/wording';
import { siteNames } from '../../ui/work/store/browser-store';
import { driveDeck } from './deck-controls';

/* The teacher’s notes, in step with the slides in another window. */

const page = document.querySelector<HTMLElement>('.notes');
const notes = [...document.querySelectorAll<HTMLElement>('.note')];
const next = document.querySelector<HTMLElement>('[data-next]');
const sizes = ['smaller', 'usual', 'larger', 'largest'];
const sizeKept = `${siteNames}/notes-size`;

driveDeck(
  notes,
  ({ place }) => {
    for (const [at, note] of notes.entries()) note.classList.toggle('current', at === place);
    page?.classList.add('live-notes');
    const following = notes[place + 1]?.querySelector('h2')?.textContent?.trim();
    if (next)
      next.textContent =
        following === undefined ? (next.dataset.last ?? '') : filled(next.dataset.next ?? '', { title: following });
  },
  {},
);

const all = document.querySelector<HTMLElement>('[data-all]');
all?.addEventListener('click', () => {
  const isWhole = page?.classList.toggle('whole') ?? false;
  all.textContent = (isWhole ? all.dataset.one : all.dataset.all) ?? '';
  all.setAttribute('aria-pressed', String(isWhole));
});

let size = sizeFrom(kept());
for (const button of document.querySelectorAll<HTMLElement>('[data-size]')) {
  button.addEventListener('click', () => setSize(size + Number(button.dataset.size)));
}
setSize(size);

function setSize(to: number): void {
  size = Math.min(Math.max(to, 0), sizes.length - 1);
  page?.setAttribute('data-text', sizes[size] ?? 'usual');
  try {
    localStorage.setItem(sizeKept, sizes[size] ?? 'usual');
  } catch {
    // The size holds until the window is closed.
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(sizeKept);
  } catch {
    return null;
  }
}

function sizeFrom(name: string | null): number {
  const place = name === null ? -1 : sizes.indexOf(name);
  return place === -1 ? sizes.indexOf('usual') : place;
}
