import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { CharterFacts } from '../../../domain/charter/facts.ts';
import { startPaper, uploadText, whenText } from '../../../domain/charter/papers/paper-writer.ts';
import type { SectionId } from '../../../domain/charter/sections.ts';
import type { ListedEntry } from '../../../domain/collaborative-conmon/facts.ts';
import { deficiencyTriggers } from '../../../domain/triggers/deficiency-triggers.ts';
import { countText, numberText } from '../../../domain/wording.ts';
import { states } from '../words/form.ts';
import { charterWords } from '../words/papers.ts';
import type { GroupId } from '../words/texts.ts';

/** What each part of the form holds, in a few words; empty where it holds nothing. */
export function partStates(facts: CharterFacts, asOf: PlainDate): Readonly<Record<SectionId | GroupId, string>> {
  const { agencies = [], members = [], requirements = [], ownSections = [], matters = [], steps = {} } = facts;
  const { decisions, performance = {} } = facts;
  const writer = startPaper(facts, charterWords);
  const listed = (count: number) => (count === 0 ? '' : states('listed', { count: numberText(count) }));
  const done = Object.values(steps).filter((day) => day !== undefined && day <= asOf).length;
  return {
    members:
      agencies.length + members.length === 0
        ? ''
        : states('members', {
            members: countText(members.length, 'member'),
            agencies: countText(agencies.length, 'agency', 'agencies'),
          }),
    schedule: whenText(facts.schedule, writer) ?? '',
    agenda: leftOutText(facts.agenda),
    deliverables: uploadText(facts.upload, writer) === undefined ? '' : leftOutText(facts.deliverables),
    decisions: decisions?.approach === undefined ? '' : charterWords.choices.approaches[decisions.approach],
    requirements:
      requirements.length === 0 ? (facts.hasNoRequirements ? states('none') : '') : listed(requirements.length),
    performance: performance.usesProcess
      ? states('triggers', {
          used: numberText(deficiencyTriggers.filter(({ id }) => !performance.off?.includes(id)).length),
          all: numberText(deficiencyTriggers.length),
        })
      : performance.own === undefined
        ? ''
        : states('own-text'),
    own: listed(ownSections.length),
    steps: done === 0 ? '' : states('steps', { done: numberText(done), all: numberText(4) }),
    matters: listed(matters.length),
  };
}

function leftOutText(entries: Readonly<Record<string, ListedEntry | undefined>> = {}): string {
  const count = Object.values(entries).filter((entry) => entry?.isLeftOut).length;
  return count === 0 ? states('all-usual') : states('left-out', { count: numberText(count) });
}
