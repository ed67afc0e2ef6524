import type { APIRoute } from 'astro';
import { wholeDeckOfCourse } from '../../../../content/deck';
import { type Course, courses } from '../../../../content/lessons';
import { powerPointDeck } from '../../../../content/power-point';
import { plainDate } from '../../../../domain/calendar/plain-date';
import { writePowerPoint } from '../../../../formats/powerpoint/write-powerpoint';
import { buildDayIn } from '../../../../site/build-day';
import { siteName } from '../../../../site/edition';

/** A file for each course. */
export async function getStaticPaths() {
  return (await courses()).map((course) => ({ params: { course: course.id }, props: { course } }));
}

/** The slides of a course for PowerPoint. */
export const GET: APIRoute<{ course: Course }> = async ({ props }) =>
  new Response(
    writePowerPoint(await powerPointDeck(await wholeDeckOfCourse(props.course)), {
      creator: siteName,
      date: plainDate(buildDayIn(process.env)),
    }),
    {
      headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
    },
  );
