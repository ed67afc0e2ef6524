import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lessonIds } from '../../src/domain/lessons/lesson-list.ts';
import { builtSite, byTag, hasClass, pageAt, treeOf, wordsOf } from '../support/built-site.ts';
import { deckFaults, readSlides } from '../support/deck-reader.ts';
import { courseIds } from '../support/teach-journey.ts';
import { readWordBlocks } from '../support/word-reader.ts';

const site = builtSite();
const read = (file: string) => new Uint8Array(readFileSync(join(site.folder, file)));
/** The titles of the slides of a page, in order. */
const titlesOn = (path: string) =>
  byTag(treeOf(pageAt(site, path)), 'section')
    .filter((part) => hasClass(part, 'slide'))
    .map((slide) => wordsOf(byTag(slide, 'h1', 'h2')[0] ?? slide).trim());

describe.each(lessonIds)('the files of %s', (id) => {
  it('give PowerPoint a sound file with the slides of the page, a title and notes on each', () => {
    const bytes = read(`teach/${id}/slides.pptx`);
    expect(deckFaults(bytes)).toEqual([]);
    const slides = readSlides(bytes);
    expect(slides.map(({ titles }) => titles)).toEqual(titlesOn(`/teach/${id}/present/`).map((title) => [title]));
    for (const { notes, titles } of slides) expect(notes.join(' ').length, titles[0]).toBeGreaterThan(20);
  });

  it('give Word the handout with what the page says', () => {
    const blocks = readWordBlocks(read(`teach/${id}/handout.docx`));
    const page = byTag(treeOf(pageAt(site, `/teach/${id}/handout/`)), 'main')[0];
    const headings = page ? byTag(page, 'h2').map((heading) => wordsOf(heading).trim()) : [];
    const text = JSON.stringify(blocks);
    expect(headings.length).toBeGreaterThan(2);
    for (const heading of headings) expect(text).toContain(heading);
  });
});

describe.each(courseIds)('the files of the course %s', (id) => {
  it('give PowerPoint all slides, and Word the plan with its attendance sheet', () => {
    const bytes = read(`teach/courses/${id}/slides.pptx`);
    expect(deckFaults(bytes)).toEqual([]);
    expect(readSlides(bytes).length).toBeGreaterThanOrEqual(titlesOn(`/teach/courses/${id}/present/`).length);
    expect(JSON.stringify(readWordBlocks(read(`teach/courses/${id}/plan.docx`)))).toContain('Attendance sheet');
  });
});
