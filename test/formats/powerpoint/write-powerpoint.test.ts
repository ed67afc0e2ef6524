import { describe, expect, it } from 'vitest';
import type { Deck, DeckBody } from '../../../src/domain/documents/deck.ts';
import { writePowerPoint } from '../../../src/formats/powerpoint/write-powerpoint.ts';
import { allIn, deckFaults, partText, readSlides } from '../../support/deck-reader.ts';
import { openOfficeFile } from '../../support/office-file.ts';
import { options, sampleDeck } from './sample-deck.ts';

const written = writePowerPoint(sampleDeck, options);
const slides = readSlides(written);
const slideOf = (kind: DeckBody['kind']) =>
  slides[sampleDeck.slides.findIndex(({ body }) => body.kind === kind)] ?? expect.fail(`There is no slide of ${kind}.`);
const deckOf = (...own: Deck['slides']): Deck => ({ title: 'T', about: 'A', slides: own });

describe('slides as a file of PowerPoint', () => {
  it('are as many as the deck has, each with one title and what the teacher says', () => {
    expect(slides.map(({ titles }) => titles)).toEqual(sampleDeck.slides.map(({ title }) => [title]));
    const answers: Record<string, string[]> = { 'A question': ['Answer: This, as five are enough.'] };
    expect(slides.map(({ notes }) => notes)).toEqual(
      sampleDeck.slides.map(({ title, notes }) => [...notes, ...(answers[title] ?? [])]),
    );
  });

  it('have no fault for which PowerPoint would offer a repair', () => {
    expect(deckFaults(written)).toEqual([]);
    expect(deckFaults(writePowerPoint(deckOf(), options))).toEqual([]);
  });

  it('are the same bytes every time', () => {
    expect(writePowerPoint(sampleDeck, options)).toEqual(written);
  });

  it('show texts in the places of layouts, and never the answer to a question', () => {
    expect(slides.map(({ layout }) => layout)).toEqual([
      'Title Slide',
      'Title and Content',
      'Two Columns',
      'One Figure',
      'Title and Table',
      'Title and Drawing',
      'Title and Content',
      'Two Contents',
    ]);
    expect(slideOf('title').texts).toEqual(['What follows on what.']);
    expect(slideOf('points').texts.slice(0, 2)).toEqual(['A Detailed Finding Review asks', 'Two\nlines']);
    expect(slideOf('points').texts.at(-1)).toBe('Guide, page 8');
    expect(slideOf('columns').texts.slice(0, 3)).toEqual(['Before', 'This', 'After']);
    expect(slideOf('figures').texts).toEqual(['30', 'days']);
    expect(slideOf('choices').texts).toEqual(['What first?', 'This', 'That']);
    expect(slideOf('steps').texts.slice(0, 2)).toEqual(['Step 0\nWho', 'Step 1\nWho']);
    expect(partText(written, 'ppt/slides/slide8.xml')).toContain('startAt="5"');
  });

  it('have tables with a header row and a description', () => {
    expect(slideOf('table').rows.map(([first]) => first)).toEqual(['Trigger', 'High', 'Moderate']);
    const table = openOfficeFile(written)['ppt/slides/slide5.xml'] ?? expect.fail('There is no table.');
    expect(allIn(table, 'a:tblPr')[0]?.attributes).toMatchObject({ firstRow: '1', firstCol: '1' });
    expect(slideOf('table').descriptions).toEqual([
      'Table: Triggers. Columns: Trigger; Limit. 2 rows under the header row.',
    ]);
  });

  it('draw the process as a line with words for it, and leave out a phase without stations', () => {
    expect(slideOf('line').texts).toEqual([
      ...['Preparation', 'Planning', 'Kickoff Meeting', 'Monitoring', 'Escalation'],
      'It is one of the last.',
    ]);
    expect(slideOf('line').descriptions).toEqual([
      'The process as a line. Preparation: Planning; Kickoff Meeting. Monitoring: Escalation (marked).',
    ]);
    const drawing = partText(written, 'ppt/slides/slide6.xml');
    expect(['accent2', 'accent3', 'accent4', 'accent5'].filter((color) => drawing.includes(color))).toEqual([
      'accent3',
      'accent4',
    ]);
  });

  it('name their author, their language and the day that was given', () => {
    const properties = partText(written, 'docProps/core.xml');
    expect(properties).toContain('<dc:title>Escalation</dc:title>');
    expect(properties).toContain('<dc:creator>The program</dc:creator>');
    expect(properties.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual(['2026-11-30T00:00:00Z', '2026-11-30T00:00:00Z']);
    expect(partText(written, 'ppt/slides/slide1.xml')).toContain('lang="en-US"');
  });

  it('have a number after a title that stood before, and a title where none was given', () => {
    const same = { notes: [], body: { kind: 'title' } } as const;
    const titles = ['Exercise', '', 'exercise', '**Exercise**', ' \n'].map((title) => ({ title, ...same }));
    expect(readSlides(writePowerPoint(deckOf(...titles), options)).flatMap((slide) => slide.titles)).toEqual([
      ...['Exercise', 'Slide 2', 'exercise (2)', 'Exercise (3)', 'Slide 5'],
    ]);
  });

  it('show columns and figures for which there is no layout as points', () => {
    const columns = Array.from({ length: 4 }, (_, place) => ({ title: `C${place}`, text: 'Text' }));
    const [slide] = readSlides(
      writePowerPoint(deckOf({ title: 'T', notes: [], body: { kind: 'columns', columns } }), options),
    );
    expect(slide?.layout).toBe('Title and Content');
    expect(slide?.texts).toEqual(['C0\nText', 'C1\nText', 'C2\nText', 'C3\nText']);
  });
});
