import { expect, it } from 'vitest';
import { readTimeOfDay } from '../../../src/domain/collaborative-conmon/time-of-day.ts';

it.each([
  ['13:00', '13:00'],
  ['09:30', '09:30'],
  ['1:00 p.m.', '13:00'],
  ['1 PM', '13:00'],
  ['12:15 am', '00:15'],
  ['12pm', '12:00'],
  ['09:30 a.m.', '09:30'],
  // It could be either half of the day.
  ['1:00', undefined],
  ['13:00 p.m.', undefined],
  ['24:00', undefined],
  ['noon', undefined],
])('a time of day is read as people write it: %s', (text, time) => {
  expect(readTimeOfDay(text)).toBe(time);
});
