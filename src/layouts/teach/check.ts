import { plainDate } from '../../domain/calendar/plain-date';
import { type GivenAnswer, outcomeOf } from '../../domain/lessons/answers';
import type { LessonId } from '../../domain/lessons/lesson-list';
import { type Progress, standingOf, withAnswer, withoutAnswers } from '../../domain/lessons/progress';
import { dateInWords, filled } from '../../domain/wording';
import { today } from '../../ui/tool/clock';
import { keepProgress, keptProgress, whenProgressChanges } from './learning-store';

/* A knowledge check: each answer is judged as it is given, and kept in this browser; what was missed can be taken again. */

const room = document.querySelector<HTMLElement>('.questions');
const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-question]')];
const questions = forms.map(({ dataset }) => dataset.question ?? '');
const one = <Kind extends HTMLElement>(selector: string) => document.querySelector<Kind>(selector);
const words = room?.dataset ?? {};
const lesson = words.lesson as LessonId;

let progress = keptProgress();
/** What stood before the last “again” or “start over”. */
let before: Progress | undefined;

function set(next: Progress, said?: string): void {
  progress = next;
  const warning = keepProgress(next) ? '' : (words.notKept ?? '');
  draw(warning);
  say(`${said ?? one('[data-summary]')?.textContent ?? ''}${said === undefined ? '' : ` ${warning}`}`.trim());
}

/** Says something to those who do not see what has changed. */
function say(text: string): void {
  const status = one('[data-say]');
  if (status) status.textContent = text;
}

function answerIn(form: HTMLFormElement): GivenAnswer {
  const { kind, answer = '' } = form.dataset;
  if (kind === 'number') {
    return { kind, text: form.querySelector('input')?.value ?? '', right: Number(answer) };
  }
  const right = answer.split(' ').map(Number);
  if (kind === 'order') {
    const steps = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
    const places = steps
      .toSorted((a, b) => Number(a.value) - Number(b.value))
      .map(({ dataset }) => Number(dataset.step));
    // A place that is given twice leaves another empty: not everything is answered.
    const isWhole = new Set(steps.map(({ value }) => value)).size === right.length;
    return { kind: 'places', places: isWhole ? places : [], right, isOrdered: true };
  }
  const chosen = [...form.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => Number(value));
  return { kind: 'places', places: chosen, right, isOrdered: false };
}

function judge(form: HTMLFormElement): void {
  const outcome = outcomeOf(answerIn(form));
  const said = form.querySelector('[data-outcome]');
  const { kind } = form.dataset;
  const open = kind === 'order' ? words.openOrder : kind === 'number' ? words.openNumber : words.open;
  const text = { open, right: words.right, wrong: words.wrong }[outcome] ?? '';
  if (said) said.textContent = text;
  if (outcome === 'open') {
    say(text);
    return;
  }
  const reasons = form.parentElement?.querySelector('details');
  if (reasons) reasons.open = true;
  set(withAnswer(progress, lesson, form.dataset.question ?? '', { right: outcome === 'right', on: today() }), text);
}

function draw(warning = ''): void {
  const own = progress[lesson] ?? { answers: {} };
  const { asked, answered, right, missed, gone } = standingOf(own, questions);
  const summary = one('[data-summary]');
  if (summary) {
    summary.textContent = [
      answered === 0 ? words.none : filled(words.standing ?? '', { answered, asked, right }),
      gone > 0 ? filled(words.gone ?? '', { count: gone }) : '',
      warning,
    ]
      .filter((text) => text !== '')
      .join(' ');
  }
  const record = one('[data-record]');
  if (record) record.hidden = answered === 0;
  for (const [place, mark] of [...(record?.querySelectorAll('b') ?? [])].entries()) {
    const answer = own.answers[questions[place] ?? ''];
    mark.textContent = (answer === undefined ? words.wasOpen : answer.right ? words.wasRight : words.wasWrong) ?? '';
  }
  show('[data-retake]', missed.length > 0);
  show('[data-restart]', answered > 0);
  show('[data-undo]', before !== undefined);
}

function show(selector: string, isShown: boolean): void {
  const button = one(selector);
  if (button) button.hidden = !isShown;
}

/** Takes questions again: their answers are forgotten, and the first of them is where the learner goes on. */
function takeAgain(again: readonly string[]): void {
  before = progress;
  const own = forms.filter(({ dataset }) => again.includes(dataset.question ?? ''));
  for (const form of own) {
    form.reset();
    const said = form.querySelector('[data-outcome]');
    if (said) said.textContent = '';
    const reasons = form.parentElement?.querySelector('details');
    if (reasons) reasons.open = false;
  }
  set(withoutAnswers(progress, lesson, again));
  own[0]?.querySelector<HTMLElement>('input, select')?.focus();
}

for (const form of forms) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    judge(form);
  });
}
one('[data-retake]')?.addEventListener('click', () =>
  takeAgain(standingOf(progress[lesson] ?? { answers: {} }, questions).missed),
);
one('[data-restart]')?.addEventListener('click', () => takeAgain(questions));
one('[data-undo]')?.addEventListener('click', () => {
  const back = before;
  before = undefined;
  const own = progress[lesson];
  const answers = { ...back?.[lesson]?.answers, ...own?.answers };
  if (back) set({ ...progress, [lesson]: { ...back[lesson], ...own, answers } });
  one('[data-restart]')?.focus();
});
one('[data-print]')?.addEventListener('click', () => print());
whenProgressChanges(() => {
  progress = keptProgress();
  draw();
});
const day = one<HTMLInputElement>('[data-record-date]');
if (day && day.value === '') day.value = dateInWords(plainDate(today()));
draw();
