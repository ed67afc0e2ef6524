import { plainDate } from '../domain/calendar/plain-date.ts';
import type { Block, BlockDocument } from '../domain/documents/blocks.ts';
import { dateInWords, filled } from '../domain/wording.ts';
import { deckOfLesson } from './deck.ts';
import type { Lesson } from './lessons.ts';
import { siteWords } from './site-words.ts';
import { sourceLines, sourceLineText } from './statements.ts';
import { updatesOf } from './updates.ts';

/** A part of a handout: facts, and where they are from. */
export interface HandoutPart {
  readonly title: string;
  readonly points: readonly string[];
  /** Documents, sections and pages, or that it is ours. */
  readonly from: string;
}

/** The handout of a lesson. */
export async function handoutOfLesson(lesson: Lesson): Promise<{ readonly parts: readonly HandoutPart[] }> {
  const words = siteWords('pages/teach');
  const parts = lesson.handout.map(async ({ title, points, source, updates }) => {
    const places = source === undefined ? [] : await sourceLines(source);
    const named = [
      ...places.map((line) => sourceLineText(line, 2)),
      ...(await updatesOf(updates ?? [])).map(
        (update) => `${update.source.title}, ${dateInWords(plainDate(update.source.date))}`,
      ),
    ];
    return { title, points, from: named.length === 0 ? words.deck.ours : named.join('; ') };
  });
  return { parts: await Promise.all(parts) };
}

/** The handout of a lesson as a document to be written to a file. */
export async function handoutDocument(lesson: Lesson): Promise<BlockDocument> {
  const words = siteWords('pages/teach');
  const { parts } = await handoutOfLesson(lesson);
  const today = (await deckOfLesson(lesson)).slides.at(-1)?.show;
  const blocks: Block[] = [{ kind: 'paragraph', text: siteWords('site/frame').unofficial }];
  for (const { title, points, from } of parts) {
    blocks.push(
      { kind: 'heading', level: 2, text: title },
      { kind: 'list', ordered: false, items: points },
      { kind: 'paragraph', text: from },
    );
  }
  if (today?.kind === 'today') {
    const { changed, changedIntro } = words.handoutPage;
    const day = dateInWords(plainDate(today.checked));
    blocks.push(
      { kind: 'heading', level: 2, text: changed },
      { kind: 'paragraph', text: filled(changedIntro, { day, address: '/today/' }) },
      {
        kind: 'list',
        ordered: false,
        items: today.changes.map(({ update }) => `${update.title}: ${update.now}`),
      },
    );
  }
  return { title: filled(words.handoutPage.title, { title: lesson.title }), blocks };
}
