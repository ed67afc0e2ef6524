import type { APIRoute } from 'astro';
import { deckOfLesson } from '../../../content/deck';
import { type Lesson, lessons } from '../../../content/lessons';
import { powerPointDeck } from '../../../content/power-point';
import { plainDate } from '../../../domain/calendar/plain-date';
import { writePowerPoint } from '../../../formats/powerpoint/write-powerpoint';
import { buildDayIn } from '../../../site/build-day';
import { siteName } from '../../../site/edition';

/** A file for each lesson. */
export async function getStaticPaths() {
  return (await lessons()).map((lesson) => ({ params: { lesson: lesson.id }, props: { lesson } }));
}

/** The slides of a lesson for PowerPoint. */
export const GET: APIRoute<{ lesson: Lesson }> = async ({ props }) =>
  new Response(
    writePowerPoint(await powerPointDeck(await deckOfLesson(props.lesson)), {
      creator: siteName,
      date: plainDate(buildDayIn(process.env)),
    }),
    {
      headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
    },
  );
