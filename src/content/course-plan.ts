import type { Block, BlockDocument } from '../domain/documents/blocks.ts';
import { minutesOfParts } from '../domain/lessons/minutes.ts';
import { filled } from '../domain/wording.ts';
import { type Course, type Lesson, lessons } from './lessons.ts';
import { siteWords } from './site-words.ts';

/** A part of a course as its plan shows it. */
export interface PlannedPart {
  readonly title: string;
  /** The minute at which it begins, from 0. */
  readonly from: number;
  readonly minutes: number;
  readonly say: readonly string[];
  readonly ask: readonly string[];
  /** The slides that it shows, by the lesson’s own titles; empty for a part without slides. */
  readonly slides: readonly { readonly id: string; readonly title: string }[];
  /** The lesson that it is of; absent for a part of the course’s own. */
  readonly lesson?: Lesson | undefined;
  readonly kind: Course['parts'][number]['kind'];
}

/** The plan of a course, part by part. */
export async function planOfCourse(course: Course): Promise<PlannedPart[]> {
  const words = siteWords('pages/teach').course;
  const all = await lessons();
  const lessonNamed = (id: string) => {
    const found = all.find((lesson) => lesson.id === id);
    if (!found) throw new Error(`"${id}" is not a lesson.`);
    return found;
  };
  const minutes = minutesOfParts(course.parts, lessonNamed);
  let from = 0;
  return course.parts.map((part, place) => {
    const own = minutes[place] ?? 0;
    const begins = from;
    from += own;
    const shared = { from: begins, minutes: own, say: part.say, kind: part.kind };
    if (part.kind === 'own') return { ...shared, title: part.title, ask: part.ask ?? [], slides: [] };
    const lesson = lessonNamed(part.lesson);
    if (part.kind !== 'slides')
      return { ...shared, title: filled(words[part.kind], { title: lesson.title }), ask: [], slides: [], lesson };
    const slides = lesson.slides
      .filter(({ id }) => part.slides?.includes(id) ?? true)
      .map(({ id, title }) => ({ id: `${lesson.id}--${id}`, title }));
    return { ...shared, title: lesson.title, ask: part.ask ?? [], slides, lesson };
  });
}

/** The lessons of a course, each once, in the order in which they come. */
export const lessonsOf = (plan: readonly PlannedPart[]): Lesson[] => [
  ...new Map(plan.flatMap(({ lesson }) => (lesson ? [[lesson.id, lesson] as const] : []))).values(),
];

/** The plan of a course as a document to be written to a file. */
export async function planDocument(course: Course): Promise<BlockDocument> {
  const all = siteWords('pages/teach');
  const words = all.course;
  const plan = await planOfCourse(course);
  const blocks: Block[] = [
    { kind: 'paragraph', text: siteWords('site/frame').unofficial },
    { kind: 'paragraph', text: course.lede },
    { kind: 'heading', level: 2, text: words.prepare },
    { kind: 'list', ordered: false, items: course.prepare },
    { kind: 'heading', level: 2, text: words.plan },
    {
      kind: 'table',
      columns: [words.from, words.time, words.part],
      rows: plan.map(({ from, minutes, title }) => [String(from), String(minutes), title]),
    },
    ...plan.flatMap(({ title, minutes, say, ask, slides }): Block[] => [
      { kind: 'heading', level: 3, text: `${title} (${filled(all.minutes, { minutes })})` },
      ...say.map((text): Block => ({ kind: 'paragraph', text })),
      ...ask.map((text): Block => ({ kind: 'paragraph', text: `${words.ask}: ${text}` })),
      ...(slides.length === 0
        ? []
        : [{ kind: 'list' as const, ordered: true, items: slides.map((slide) => slide.title) }]),
    ]),
    { kind: 'heading', level: 2, text: words.after },
    { kind: 'list', ordered: false, items: course.after },
    { kind: 'heading', level: 2, text: words.attendance, startsPage: true },
    { kind: 'paragraph', text: words.attendanceIntro },
    { kind: 'field', label: words.date, line: 'fill-in' },
    { kind: 'field', label: words.teacher, line: 'fill-in' },
    {
      kind: 'table',
      columns: [words.name, words.office, words.signature],
      rows: Array.from({ length: 20 }, () => ['', '', '']),
    },
  ];
  return { title: course.title, blocks };
}
