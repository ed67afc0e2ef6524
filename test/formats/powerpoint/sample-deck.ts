import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { Deck } from '../../../src/domain/documents/deck.ts';

/** What the files of tests are written with. */
export const options = { creator: 'The program', date: plainDate('2026-11-30') };

const longText =
  'A text with as many letters as a slide of a lesson lets it have goes over two lines, and over more where it is narrow.';

const phase = (title: string, names: readonly string[]) => ({
  title,
  stations: names.map((name) => ({ name, here: name === 'Escalation' })),
});

/** A deck with a slide of every kind. */
export const sampleDeck: Deck = {
  title: 'Escalation',
  subtitle: 'What follows on what.',
  about: 'Unofficial edition',
  slides: [
    { title: 'Escalation', notes: ['Welcome.', 'Say who you are.'], body: { kind: 'title' } },
    {
      title: 'Three levels',
      source: 'Guide, page 8',
      notes: ['One.'],
      body: { kind: 'points', points: ['A **Detailed Finding Review** asks', 'Two\nlines', longText] },
    },
    {
      title: 'Side by side',
      notes: [],
      body: {
        kind: 'columns',
        columns: [
          { title: 'Before', text: 'This' },
          { title: 'After', text: longText },
        ],
      },
    },
    { title: 'Numbers', notes: ['One.'], body: { kind: 'figures', figures: [{ figure: '30', text: 'days' }] } },
    {
      title: 'Triggers',
      notes: ['One.'],
      body: {
        kind: 'table',
        columns: ['Trigger', 'Limit'],
        rows: [
          ['High', '5'],
          ['Moderate', longText],
        ],
      },
    },
    {
      title: 'The line',
      notes: ['One.'],
      body: {
        kind: 'line',
        phases: [
          phase('Start', []),
          phase('Preparation', ['Planning', 'Kickoff Meeting']),
          phase('Monitoring', ['Escalation']),
        ],
        text: 'It is one of the last.',
      },
    },
    {
      title: 'A question',
      notes: ['One.'],
      body: {
        kind: 'choices',
        question: 'What first?',
        options: ['This', 'That'],
        answer: 'This, as five are enough.',
      },
    },
    {
      title: 'Steps',
      notes: ['One.'],
      body: {
        kind: 'steps',
        steps: Array.from({ length: 7 }, (_, place) => ({ title: `Step ${place}`, text: 'Who' })),
      },
    },
  ],
};
