import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { lessonIds } from '../../src/domain/lessons/lesson-list.ts';
import { projectRoot } from './project-files.ts';

/** The pages of slides: of every lesson, and of every course up to its first break. */
export const lessonDecks: readonly string[] = lessonIds.map((id) => `/teach/${id}/present/`);

/** The ids of the courses, by their files. */
export const courseIds: readonly string[] = readdirSync(join(projectRoot, 'content/courses')).map((file) =>
  file.replace('.yaml', ''),
);

/** The anchor of the slide, or of the note, that is in sight. */
export const shownSlide = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('.slide, .note')].filter((one) => one.checkVisibility());
    return shown.length === 1 ? shown[0]?.id : `${shown.length} in sight`;
  });

/** Waits until script has taken over the slides or the notes. */
export const isLive = (page: Page): Promise<unknown> => page.locator('.live, .live-notes').waitFor();
