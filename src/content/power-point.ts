import { plainDate } from '../domain/calendar/plain-date.ts';
import type { DeckBody, Deck as FileDeck, DeckSlide as FileSlide } from '../domain/documents/deck.ts';
import { parties } from '../domain/escalation/parties.ts';
import { steps } from '../domain/escalation/steps.ts';
import { phases } from '../domain/process/process-line.ts';
import { fullName, triggerOf } from '../domain/triggers/deficiency-triggers.ts';
import { ruleText } from '../domain/triggers/trigger-words.ts';
import type { DeficiencyTrigger } from '../domain/triggers/types.ts';
import { dateInWords, filled } from '../domain/wording.ts';
import { buildDayIn } from '../site/build-day.ts';
import { wordsOn } from './day-words.ts';
import type { Deck, DeckSlide } from './deck.ts';
import { guidePages } from './guide.ts';
import { siteWords } from './site-words.ts';
import { sourceLineText } from './statements.ts';
import { triggerWords } from './trigger-words.ts';

/** The slides of a lesson or a course as they are written for PowerPoint. */
export async function powerPointDeck({ title, lede, slides }: Deck): Promise<FileDeck> {
  const words = siteWords('pages/teach').deck;
  return {
    title,
    subtitle: lede,
    about: words.unofficial,
    slides: await Promise.all(
      slides.map(
        async (slide): Promise<FileSlide> => ({
          title: slide.title,
          source: originOf(slide),
          notes: [
            ...slide.notes,
            ...(slide.ask === undefined ? [] : [`${siteWords('pages/teach').notesPage.ask}: ${slide.ask}`]),
          ],
          body: await bodyOf(slide),
        }),
      ),
    ),
  };
}

/** Where a slide is from, in one line; nothing for what is ours. */
function originOf({ sources, updates, show }: DeckSlide): string | undefined {
  const places = sources.map((line) => sourceLineText(line, 1));
  const changes = updates.map(({ source }) => `${source.title}, ${dateInWords(plainDate(source.date))}`);
  const all = [...places, ...(show.kind === 'today' ? [] : new Set(changes))];
  return all.length === 0 ? undefined : all.join('; ');
}

async function bodyOf({ show }: DeckSlide): Promise<DeckBody> {
  const words = siteWords('pages/teach').deck;
  switch (show.kind) {
    case 'title':
      return { kind: 'title' };
    case 'points':
      return show;
    case 'columns':
      return show;
    case 'figures':
      return show;
    case 'table':
      return show;
    case 'line':
      return { kind: 'line', text: show.text, phases: await stationsOf(show.at) };
    case 'trigger': {
      const trigger: DeficiencyTrigger = triggerOf(show.trigger);
      return { kind: 'points', points: [`**${fullName(trigger)}**`, ruleText(trigger, triggerWords)] };
    }
    case 'escalation':
      return {
        kind: 'steps',
        steps: steps.map(({ title, actor }) => ({ title, text: parties[actor].name })),
      };
    case 'vote':
      return {
        kind: 'choices',
        question: show.question,
        options: show.options.map(({ text }) => text),
        answer: `${show.options.find(({ right }) => right)?.text}. ${show.because}`,
      };
    case 'part':
      return { kind: 'points', points: [...show.lines, ...(show.address === undefined ? [] : [show.address])] };
    case 'exercise':
      return { kind: 'points', points: [`${words.openCase} /teach/cases/${show.caseId}/`, ...show.task] };
    case 'today':
      return {
        kind: 'points',
        points: [
          ...show.changes.map(
            ({ update, spans }) => `**${update.title}.** ${wordsOn(spans, plainDate(buildDayIn(process.env)))}`,
          ),
          `${filled(words.moreChanges, { count: show.more })} ${filled(words.checked, { day: dateInWords(plainDate(show.checked)) })}`,
        ],
      };
  }
}

/** The numbered steps by phase, with the station that is marked. A phase without steps stays, so that the others keep their hues. */
async function stationsOf(at: string) {
  const pages = (await guidePages()).filter(({ station }) => station.step !== null || station.id === at);
  return phases.map((phase) => ({
    title: phase.title,
    stations: pages
      .filter(({ station }) => station.phase === phase.id)
      .map(({ station, entry }) => ({ name: entry.data.short ?? entry.data.title, here: station.id === at })),
  }));
}
