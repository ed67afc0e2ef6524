import { wordsOn } from '../../content/day-words';
import type { DeckSlide } from '../../content/deck';
import { stepsWords } from '../../content/escalation';
import { triggerWords } from '../../content/trigger-words';
import { plainDate } from '../../domain/calendar/plain-date';
import { steps } from '../../domain/escalation/steps';
import { fullName, triggerOf } from '../../domain/triggers/deficiency-triggers';
import { ruleText } from '../../domain/triggers/trigger-words';
import type { DeficiencyTrigger } from '../../domain/triggers/types';
import { buildDayIn } from '../../site/build-day';

/** What a slide shows, as lines of text: for those who see the notes and not the screen. */
export function slideTexts({ show }: DeckSlide): string[] {
  switch (show.kind) {
    case 'title':
      return [show.lede, ...show.objectives];
    case 'points':
      return [...show.points];
    case 'columns':
      return show.columns.map(({ title, text }) => `**${title}.** ${text}`);
    case 'figures':
      return show.figures.map(({ figure, text }) => `**${figure}** ${text}`);
    case 'table':
      return show.rows.map((row) => row.join(' | '));
    case 'line':
      return [show.text];
    case 'trigger': {
      const trigger: DeficiencyTrigger = triggerOf(show.trigger);
      return [`${fullName(trigger)}: ${ruleText(trigger, triggerWords)}`];
    }
    case 'escalation':
      return steps.map(({ title, id }) => `**${title}.** ${stepsWords[id].produces}`);
    case 'vote':
      return [show.question, ...show.options.map(({ text, right }) => (right ? `**${text}**` : text)), show.because];
    case 'part':
      return [...show.lines, ...(show.address === undefined ? [] : [show.address])];
    case 'exercise':
      return [`/teach/cases/${show.caseId}/`, ...show.task];
    case 'today':
      return show.changes.map(
        ({ update, spans }) => `**${update.title}.** ${wordsOn(spans, plainDate(buildDayIn(process.env)))}`,
      );
  }
}
