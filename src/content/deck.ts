import { plainDate } from '../domain/calendar/plain-date.ts';
import { spansOf } from '../domain/changes/standing.ts';
import { endsLesson, minutesForToday } from '../domain/lessons/minutes.ts';
import { type StationId, stationOf } from '../domain/process/process-line.ts';
import { filled } from '../domain/wording.ts';
import type { Shown, SlideData } from '../schemas/lesson.ts';
import { type SpanWords, spanWords } from './day-words.ts';
import { phaseOf } from './guide.ts';
import { type Course, type Lesson, lessonOf } from './lessons.ts';
import { siteWords } from './site-words.ts';
import { type SourceLine, sourceLines } from './statements.ts';
import { datedChange, type Update, updates, updatesOf } from './updates.ts';

/** What a slide shows: what the lesson’s file says, or one of the slides that lessons and courses have besides. */
export type SlideShow =
  | Shown
  | { readonly kind: 'title'; readonly lede: string; readonly objectives: readonly string[] }
  /** A part of a course that shows no slides of a lesson: questions to the room, and an address to open. */
  | { readonly kind: 'part'; readonly lines: readonly string[]; readonly address?: string | undefined }
  | { readonly kind: 'exercise'; readonly task: readonly string[]; readonly caseId: string }
  | {
      readonly kind: 'today';
      /** The changes, each with what holds from which day. */
      readonly changes: readonly { readonly update: Update; readonly spans: readonly SpanWords[] }[];
      /** How many more changes touch what the lesson teaches. */
      readonly more: number;
      /** The day on which the oldest of all these was last checked. */
      readonly checked: string;
    };

/** A slide as it is shown, with what the teacher says. */
export interface DeckSlide {
  /** Its anchor. */
  readonly id: string;
  readonly title: string;
  /** 0 for the title, which stands while people come in. */
  readonly minutes: number;
  readonly show: SlideShow;
  readonly notes: readonly string[];
  readonly ask?: string | undefined;
  /** The places in the sources by which it is so. */
  readonly sources: readonly SourceLine[];
  /** The changes by which it is so. */
  readonly updates: readonly Update[];
  /** Whether it is our own addition. */
  readonly isOurs: boolean;
  /** The station of the line that it is about; absent where it is about none. */
  readonly station?: StationId | undefined;
}

/** Slides to be shown one after the other. */
export interface Deck {
  /** Where its pages stand, root-relative and without the base path: `present/` and `notes/` follow. */
  readonly path: string;
  /** The page of the lesson or the course. */
  readonly home: string;
  readonly title: string;
  readonly lede: string;
  readonly slides: readonly DeckSlide[];
  /** The changes that touch what it teaches; absent for all. */
  readonly changes?: readonly Update[] | undefined;
}

/** The changes that touch what a lesson teaches. */
export async function changesTo({ teaches }: Lesson): Promise<Update[]> {
  return (await updates()).filter(({ steps }) => teaches.some((page) => steps.some((step) => step === page)));
}

/** The phase of the first page that a lesson teaches. */
export const phaseOfLesson = (lesson: Lesson): number => phaseOf(stationOf(lesson.teaches[0] ?? 'process')).index;

const bare = { sources: [], updates: [], isOurs: false } as const;

async function ownSlide(slide: SlideData, station: StationId | undefined): Promise<DeckSlide> {
  const { id, title, minutes, show, notes, ask, source, updates, ours } = slide;
  return {
    ...{ id, title, minutes, show, notes, ask },
    sources: source === undefined ? [] : await sourceLines(source),
    updates: await updatesOf(updates ?? []),
    isOurs: ours === true,
    station: show.kind === 'line' ? show.at : station,
  };
}

function exerciseSlide({ exercise }: Lesson): DeckSlide {
  const words = siteWords('pages/teach').deck;
  const { minutes, task, discuss } = exercise;
  return {
    ...bare,
    ...{ id: 'exercise', title: words.exercise, minutes, isOurs: true },
    show: { kind: 'exercise', task, caseId: exercise.case },
    notes: [words.exerciseNotes, ...discuss],
  };
}

async function todaySlide(lesson: Lesson): Promise<DeckSlide> {
  const words = siteWords('pages/teach').deck;
  const named = await updatesOf(lesson.today);
  const touching = await changesTo(lesson);
  const all = [...new Set([...named, ...touching].map(({ id }) => id))];
  const checked = [...named, ...touching].map((update) => update.checked).toSorted()[0] ?? '';
  const { playbook } = siteWords('pages/today').states;
  return {
    ...bare,
    ...{ id: 'today', title: words.today, minutes: minutesForToday },
    show: {
      kind: 'today',
      changes: named.map((update) => ({ update, spans: spanWords(spansOf([datedChange(update)]), playbook) })),
      more: all.length - named.length,
      checked: plainDate(checked),
    },
    notes: [words.todayNotes, ...named.map(({ now }) => now)],
    updates: named,
  };
}

/** The slides of a lesson: its title, its own, its exercise, and what still holds today. */
export async function deckOfLesson(lesson: Lesson): Promise<Deck> {
  const { title, lede, objectives } = lesson;
  const [station] = lesson.teaches;
  const words = siteWords('pages/teach').deck;
  const first: DeckSlide = {
    ...bare,
    ...{ id: 'title', title, minutes: 0, isOurs: true, notes: [words.titleNotes] },
    show: { kind: 'title', lede, objectives },
  };
  const own = await Promise.all(lesson.slides.map((slide) => ownSlide(slide, station)));
  const ends = [exerciseSlide(lesson), await todaySlide(lesson)];
  const slides = [first, ...own, ...ends].map((slide) => ({ station, ...slide }));
  const path = `/teach/${lesson.id}/`;
  return { path, home: path, title, lede, slides, changes: await changesTo(lesson) };
}

/** The slide of a part that shows none of a lesson: a welcome, a break, questions, a knowledge check. */
function partSlide(
  place: number,
  title: string,
  minutes: number,
  {
    say,
    ask = [],
    check,
  }: { readonly say: readonly string[]; readonly ask?: readonly string[] | undefined; readonly check?: string },
): DeckSlide {
  return {
    ...bare,
    ...{ id: `part-${place + 1}`, title, minutes, isOurs: true, notes: say },
    show: { kind: 'part', lines: ask, address: check },
  };
}

/**
 * The slides of a course, a deck for each stretch between two breaks: its title, then the slides of its parts. An id stands
 * after that of its lesson: `escalation--roles`. What holds today is said once for each lesson, after the last part that
 * shows slides of it.
 */
export async function decksOfCourse(course: Course): Promise<Deck[]> {
  const words = siteWords('pages/teach');
  const home = `/teach/courses/${course.id}/`;
  const stretches: DeckSlide[][] = [[]];
  for (const [place, part] of course.parts.entries()) {
    stretches.at(-1)?.push(...(await slidesOfPart(course, place)));
    if (part.kind === 'own' && part.isBreak) stretches.push([]);
  }
  return stretches.map((slides, at): Deck => {
    const number = at + 1;
    const title = at === 0 ? course.title : filled(words.course.laterDeck, { title: course.title, number });
    const first: DeckSlide = {
      ...bare,
      ...{ id: 'title', title, minutes: 0, isOurs: true, notes: [words.deck.titleNotes] },
      show: { kind: 'title', lede: course.lede, objectives: [] },
    };
    return {
      path: at === 0 ? home : `${home}part-${number}/`,
      home,
      title,
      lede: course.lede,
      slides: [first, ...slides],
    };
  });
}

async function slidesOfPart(course: Course, place: number): Promise<DeckSlide[]> {
  const part = course.parts[place];
  if (!part) return [];
  if (part.kind === 'own') return [partSlide(place, part.title, part.minutes, part)];
  const lesson = await lessonOf(part.lesson);
  if (part.kind === 'check') {
    const title = filled(siteWords('pages/teach').course.check, { title: lesson.title });
    return [partSlide(place, title, part.minutes, { say: part.say, check: `/teach/${lesson.id}/check/` })];
  }
  const { slides } = await deckOfLesson(lesson);
  return slides
    .filter(({ id }) => {
      if (id === 'title') return false;
      if (part.kind === 'exercise') return id === 'exercise';
      if (id === 'today') return endsLesson(course.parts, place);
      return id !== 'exercise' && (part.slides?.includes(id) ?? true);
    })
    .map((slide) => ({
      ...slide,
      id: `${lesson.id}--${slide.id}`,
      title: slide.id === 'today' || slide.id === 'exercise' ? `${lesson.title}: ${slide.title}` : slide.title,
    }));
}

/** All slides of a course as one deck, for a file. */
export async function wholeDeckOfCourse(course: Course): Promise<Deck> {
  const [first, ...later] = await decksOfCourse(course);
  if (!first) throw new Error(`content/courses/${course.id}.yaml has no parts.`);
  return { ...first, slides: [...first.slides, ...later.flatMap(({ slides }) => slides.slice(1))] };
}
