import type { APIRoute } from 'astro';
import { handoutDocument } from '../../../content/lesson-handout';
import { type Lesson, lessons } from '../../../content/lessons';
import { writeBuiltWord } from '../../../formats/built-word';
import { siteName } from '../../../site/edition';

/** A file for each lesson. */
export async function getStaticPaths() {
  return (await lessons()).map((lesson) => ({ params: { lesson: lesson.id }, props: { lesson } }));
}

/** The handout of a lesson for Word. */
export const GET: APIRoute<{ lesson: Lesson }> = async ({ props }) =>
  new Response(await writeBuiltWord(await handoutDocument(props.lesson), siteName), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
