import { plainDate } from '../../domain/calendar/plain-date';
import {
  aheadOn,
  isLessonId,
  type PathLesson,
  type Progress,
  standingOf,
  withDone,
} from '../../domain/lessons/progress';
import { dateInWords, filled } from '../../domain/wording';
import { today } from '../../ui/tool/clock';
import { keepProgress, keptProgress, whenProgressChanges } from './learning-store';

/* Progress on each path: what is done, where it goes on, and how long the rest takes. */

const room = document.querySelector<HTMLElement>('.learning');
const words = room?.dataset ?? {};
const one = <Kind extends HTMLElement>(selector: string, within: ParentNode = document) =>
  within.querySelector<Kind>(selector);
const titleOf = (item: Element) => item.querySelector('h3')?.textContent?.trim() ?? '';

let progress = keptProgress();
/** What was there before it was erased. */
let erased: Progress | undefined;

function say(text: string): void {
  const status = one('[data-say]');
  if (status) status.textContent = text;
}

function set(next: Progress, said: string): void {
  progress = next;
  const isKept = keepProgress(next);
  draw();
  say(isKept ? said : `${said} ${words.notKept ?? ''}`);
}

function lessonIn(item: HTMLElement): PathLesson | undefined {
  const { lesson = '', minutes = '', questions = '' } = item.dataset;
  return isLessonId(lesson) ? { id: lesson, minutes: Number(minutes), questions: questions.split(' ') } : undefined;
}

function draw(): void {
  for (const path of document.querySelectorAll<HTMLElement>('[data-path]')) drawPath(path);
  const back = one('[data-bring-back]');
  if (back) back.hidden = erased === undefined;
}

function drawPath(path: HTMLElement): void {
  const items = [...path.querySelectorAll<HTMLElement>('[data-lesson]')];
  const lessons = items.flatMap((item) => lessonIn(item) ?? []);
  for (const item of items) drawLesson(item);
  const { next, minutes } = aheadOn(progress, lessons);
  const ahead = one('[data-ahead]', path);
  if (ahead) ahead.textContent = next === undefined ? (words.finished ?? '') : filled(words.left ?? '', { minutes });
  const link = one<HTMLAnchorElement>('[data-next]', path);
  const item = items.find(({ dataset }) => dataset.lesson === next);
  if (!link) return;
  link.hidden = item === undefined;
  if (!item) return;
  const isBegun = lessons.some(({ id }) => progress[id] !== undefined);
  link.textContent = filled((isBegun ? words.resume : words.start) ?? '', { title: titleOf(item) });
  link.href = item.querySelector('a')?.href ?? '';
}

function drawLesson(item: HTMLElement): void {
  const lesson = lessonIn(item);
  if (!lesson) return;
  const own = progress[lesson.id] ?? { answers: {} };
  const { right, asked } = standingOf(own, lesson.questions);
  const state = one('[data-state]', item);
  const done = own.done === undefined ? '' : ` ${filled(words.done ?? '', { day: dateInWords(plainDate(own.done)) })}`;
  if (state) state.textContent = `${filled(words.standing ?? '', { right, asked })}.${done}`;
  const mark = one<HTMLInputElement>('[data-mark]', item);
  if (mark) mark.checked = own.done !== undefined;
}

for (const mark of document.querySelectorAll<HTMLInputElement>('[data-mark]')) {
  mark.addEventListener('change', () => {
    const item = mark.closest<HTMLElement>('[data-lesson]');
    const lesson = item && lessonIn(item);
    if (!lesson) return;
    const title = titleOf(item);
    set(
      withDone(progress, lesson.id, mark.checked ? today() : undefined),
      filled((mark.checked ? words.marked : words.notDone) ?? '', { title }),
    );
  });
}
one('[data-print]')?.addEventListener('click', () => print());
one('[data-erase]')?.addEventListener('click', () => {
  erased = progress;
  set({}, words.erased ?? '');
  one('[data-bring-back]')?.focus();
});
one('[data-bring-back]')?.addEventListener('click', () => {
  const back = erased;
  erased = undefined;
  // What was learned since stays.
  if (back) set({ ...back, ...progress }, words.back ?? '');
  one('[data-erase]')?.focus();
});
whenProgressChanges(() => {
  progress = keptProgress();
  draw();
});
draw();
const unknown = Object.keys(progress).filter((id) => !isLessonId(id)).length;
if (unknown > 0) say(filled(words.unknown ?? '', { count: unknown }));
