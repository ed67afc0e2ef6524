import type { APIRoute } from 'astro';
import { planDocument } from '../../../../content/course-plan';
import { type Course, courses } from '../../../../content/lessons';
import { writeBuiltWord } from '../../../../formats/built-word';
import { siteName } from '../../../../site/edition';

/** A file for each course. */
export async function getStaticPaths() {
  return (await courses()).map((course) => ({ params: { course: course.id }, props: { course } }));
}

/** The plan of a course for Word, with its attendance sheet. */
export const GET: APIRoute<{ course: Course }> = async ({ props }) =>
  new Response(await writeBuiltWord(await planDocument(props.course), siteName), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
