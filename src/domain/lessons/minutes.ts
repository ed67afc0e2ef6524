/** What takes time in a lesson: slides and an exercise, each with its minutes. */
interface TimedLesson {
  readonly slides: readonly { readonly id: string; readonly minutes: number }[];
  readonly exercise: { readonly minutes: number };
}

/** The minutes for the slide on what still holds today, which ends every lesson. */
export const minutesForToday = 1;

/** The minutes that slides take: those of these ids, or all. The slide on what holds today is not among them. */
function minutesOfSlides({ slides }: Pick<TimedLesson, 'slides'>, chosen?: readonly string[]): number {
  const shown = slides.filter(({ id }) => chosen?.includes(id) ?? true);
  return shown.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The minutes that a lesson takes with its exercise. The knowledge check is taken afterward, alone. */
export const minutesOfLesson = (lesson: TimedLesson): number =>
  minutesOfSlides(lesson) + minutesForToday + lesson.exercise.minutes;

/** A part of a course, as far as its time goes. */
export type TimedPart =
  | { readonly kind: 'slides'; readonly lesson: string; readonly slides?: readonly string[] | undefined }
  | { readonly kind: 'exercise'; readonly lesson: string }
  | { readonly kind: 'check'; readonly lesson: string; readonly minutes: number }
  | { readonly kind: 'own'; readonly minutes: number };

/** Whether the part at a place of a course is the last that shows slides of its lesson: what holds today ends that one. */
export function endsLesson(parts: readonly TimedPart[], place: number): boolean {
  const part = parts[place];
  return (
    part?.kind === 'slides' &&
    !parts.slice(place + 1).some((later) => later.kind === 'slides' && later.lesson === part.lesson)
  );
}

/**
 * The minutes of each part of a course, in order.
 * @throws Error for a lesson that does not exist.
 */
export function minutesOfParts(parts: readonly TimedPart[], lessonNamed: (id: string) => TimedLesson): number[] {
  return parts.map((part, place) => {
    if (part.kind === 'own' || part.kind === 'check') return part.minutes;
    const lesson = lessonNamed(part.lesson);
    if (part.kind === 'exercise') return lesson.exercise.minutes;
    return minutesOfSlides(lesson, part.slides) + (endsLesson(parts, place) ? minutesForToday : 0);
  });
}
