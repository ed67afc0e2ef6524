import { z } from 'astro/zod';
import { pageDescription, pageTitle } from './page.ts';
import { label, sentence, text, withLinks, withNames, wordsById } from './tool-words.ts';

/* Words of the pages for teaching. What a lesson, a course or a case says has schemas of its own. */

const lesson = z.strictObject({
  description: withNames(['description']),
  ...wordsById(['objectives', 'prepare', 'slides'], label).shape,
  slidesIntro: sentence,
  exercise: label,
  exerciseMinutes: withNames(['minutes']),
  ...wordsById(
    [
      'openCase',
      'discuss',
      'teaches',
      'files',
      'presentNow',
      'openNotes',
      'takeCheck',
      'readHandout',
      'powerPoint',
      'wordHandout',
      'keyLink',
      'partOf',
    ],
    label,
  ).shape,
});

const deck = z.strictObject({
  presentTitle: withNames(['title']),
  presentDescription: withNames(['title']),
  unofficial: label,
  place: withNames(['number', 'count']),
  ours: label,
  afterward: label,
  exercise: label,
  today: label,
  titleNotes: sentence,
  exerciseNotes: sentence,
  todayNotes: sentence,
  openCase: label,
  moreChanges: withNames(['count']),
  todayLink: sentence,
  checked: withNames(['day']),
  showAnswer: label,
  hands: label,
  handsFor: withNames(['option']),
  yields: label,
  met: withNames(['level']),
  notMet: sentence,
  notKnown: sentence,
  itemAge: label,
  ...wordsById(
    [
      'levelIs',
      'rule',
      'controls',
      'previous',
      'next',
      'blank',
      'unblank',
      'fullScreen',
      'notesWindow',
      'help',
      'leave',
      'startClock',
      'stopClock',
      'resetClock',
      'clock',
      'onTime',
    ],
    label,
  ).shape,
  behind: withNames(['minutes']),
  ahead: withNames(['minutes']),
  plan: withNames(['from', 'to']),
  noSuchSlide: withNames(['slide']),
  notInStep: sentence,
  noFullScreen: sentence,
  blanked: sentence,
  close: label,
  keysHeading: label,
  /** The keys of the presenter, for its help. */
  keys: z.array(z.strictObject({ keys: text, does: label })).min(1),
  clicker: sentence,
});

const notesPage = z.strictObject({
  title: withNames(['title']),
  description: withNames(['title']),
  lede: sentence,
  ...wordsById(['slidesWindow', 'say', 'ask', 'shows'], label).shape,
  next: withNames(['title']),
  lastSlide: sentence,
  ...wordsById(['all', 'one', 'larger', 'smaller'], label).shape,
  minutes: withNames(['minutes']),
  noMinutes: label,
});

const handoutPage = z.strictObject({
  title: withNames(['title']),
  description: withNames(['title']),
  changed: label,
  changedIntro: withNames(['day', 'address']),
  more: withNames(['address']),
});

const course = z.strictObject({
  ...wordsById(['plan', 'part', 'time', 'from', 'say', 'ask', 'prepare', 'after', 'welcome'], label).shape,
  exercise: withNames(['title']),
  check: withNames(['title']),
  slides: withNames(['titles']),
  ...wordsById(['present', 'notes', 'powerPoint', 'word', 'attendance'], label).shape,
  attendanceIntro: sentence,
  ...wordsById(['name', 'office', 'signature', 'session', 'date', 'teacher', 'handouts'], label).shape,
});

const casePage = z.strictObject({
  all: label,
  listDescription: pageDescription(sentence),
  description: withNames(['title']),
  lede: sentence,
  worked: label,
  others: label,
  open: withNames(['tool']),
  openNote: sentence,
  solution: label,
  shows: label,
});

const checkPage = z.strictObject({
  title: withNames(['title']),
  description: withNames(['title']),
  lede: withNames(['count']),
  asOfSources: sentence,
  ...wordsById(['checkAnswer', 'reasons', 'see', 'place', 'isRight', 'isWrong', 'isFault', 'isNoFault'], label).shape,
  ...wordsById(['right', 'wrong', 'open', 'openOrder', 'openNumber', 'notKept'], sentence).shape,
  standing: withNames(['answered', 'asked', 'right']),
  none: sentence,
  gone: withNames(['count']),
  ...wordsById(['wasRight', 'wasWrong', 'wasOpen', 'recordHeading'], label).shape,
  recordNote: sentence,
  ...wordsById(['name', 'date', 'retake', 'restart', 'undo', 'print'], label).shape,
  keyTitle: withNames(['title']),
  keyDescription: withNames(['title']),
  keyLede: sentence,
  settledBy: label,
});

const samplePage = z.strictObject({
  title: pageTitle(label),
  description: pageDescription(sentence),
  lede: sentence,
  invented: sentence,
  ...wordsById(['zip', 'key'], label).shape,
  keyTitle: pageTitle(label),
  keyDescription: pageDescription(sentence),
  keyLede: withNames(['count']),
  ...wordsById(['ask', 'breaks'], label).shape,
});

/** Words of the pages for teaching. */
export const teachWords = z.strictObject({
  title: pageTitle(label),
  description: pageDescription(sentence),
  lede: sentence,
  courses: label,
  coursesIntro: sentence,
  lessons: label,
  lessonsIntro: sentence,
  materials: label,
  materialsIntro: withLinks,
  alone: label,
  aloneIntro: withLinks,
  minutes: withNames(['minutes']),
  ...wordsById(['for', 'present', 'notes', 'check', 'handout'], label).shape,
  lesson,
  deck,
  notesPage,
  handoutPage,
  courseFor: withNames(['minutes']),
  course,
  casePage,
  checkPage,
  samplePage,
});

/** Words of the page for learning alone. */
export const learnWords = z.strictObject({
  title: pageTitle(label),
  description: pageDescription(sentence),
  lede: sentence,
  where: sentence,
  path: withNames(['count', 'minutes']),
  left: withNames(['minutes']),
  finished: sentence,
  minutes: withNames(['minutes']),
  ...wordsById(['slides', 'case', 'check'], label).shape,
  standing: withNames(['right', 'asked']),
  done: withNames(['day']),
  notDone: withNames(['title']),
  marked: withNames(['title']),
  mark: label,
  start: withNames(['title']),
  resume: withNames(['title']),
  yours: label,
  yoursNote: sentence,
  ...wordsById(['print', 'erase', 'bringBack'], label).shape,
  ...wordsById(['erased', 'back', 'notKept'], sentence).shape,
  unknown: withNames(['count']),
});
