import { agendaItems } from '../../collaborative-conmon/agenda-items.ts';
import { deliverables } from '../../collaborative-conmon/deliverables.ts';
import type { ListedEntry } from '../../collaborative-conmon/facts.ts';
import { uploadLead } from '../../collaborative-conmon/recommended-meeting.ts';
import { deficiencyTriggers } from '../../triggers/deficiency-triggers.ts';
import { countText, dateInWords, listText, lowerFirst, numberText } from '../../wording.ts';
import { shortestLead } from '../meeting-days.ts';
import { daysText, someNames } from '../words.ts';
import { type CheckRules, differs, missing, notApplicable, satisfied, sentence } from './finding.ts';

type ListCheck =
  | 'agenda-usual'
  | 'deliverables-listed'
  | 'upload-same-day'
  | 'upload-week-before'
  | 'repository-named'
  | 'requirements-identified'
  | 'requirements-documented'
  | 'performance-based'
  | 'performance-triggers';

/** What a list of the charter does without, by name. */
function leftOut<Id extends string>(
  entries: readonly { readonly id: Id; readonly name: string }[],
  listed: { readonly [Name in Id]?: ListedEntry | undefined } = {},
): string[] {
  return entries.filter(({ id }) => listed[id]?.isLeftOut).map(({ name }) => lowerFirst(name));
}

/** The checks of charter Sections 3, 4, 6 and 7. */
export const listRules: CheckRules<ListCheck> = {
  'agenda-usual': ({ facts }) => {
    const items = leftOut(agendaItems, facts.agenda);
    if (items.length === 0) return satisfied(sentence('agenda-usual-ok', { count: numberText(agendaItems.length) }));
    return items.length === agendaItems.length && (facts.ownItems ?? []).length === 0
      ? missing(sentence('agenda-usual-none'))
      : differs(sentence('agenda-usual-less', { items: listText(items) }));
  },
  'deliverables-listed': ({ facts }) => {
    const items = leftOut(deliverables, facts.deliverables);
    return items.length === 0
      ? satisfied(sentence('deliverables-listed-ok', { count: numberText(deliverables.length) }))
      : differs(sentence('deliverables-listed-less', { items: listText(items) }));
  },
  'upload-same-day': ({ facts: { upload } }) => {
    if (upload?.rule === undefined) return missing(sentence('upload-same-day-missing'));
    if (upload.rule === 'before-meeting') {
      return satisfied(sentence('upload-same-day-before', { days: daysText(upload.days ?? uploadLead) }));
    }
    return upload.day === undefined
      ? missing(sentence('upload-same-day-no-day'))
      : satisfied(sentence('upload-same-day-date', { day: numberText(upload.day) }));
  },
  'upload-week-before': ({ facts: { upload }, days }) => {
    const found = shortestLead(upload, days);
    if (found === undefined) return missing(sentence('upload-week-before-missing'));
    const values = { days: daysText(found.days), meeting: dateInWords(found.meeting) };
    return found.days >= uploadLead
      ? satisfied(sentence('upload-week-before-ok', values))
      : differs(sentence('upload-week-before-short', { ...values, upload: dateInWords(found.upload) }));
  },
  'repository-named': ({ facts: { repository } }) =>
    repository === undefined
      ? missing(sentence('repository-named-missing'))
      : satisfied(sentence('repository-named-ok')),
  'requirements-identified': ({ facts: { requirements = [], hasNoRequirements } }) => {
    if (requirements.length === 0) {
      return hasNoRequirements
        ? satisfied(sentence('requirements-identified-none'))
        : missing(sentence('requirements-identified-missing'));
    }
    if (hasNoRequirements) return differs(sentence('requirements-identified-both'));
    const empty = requirements.filter(({ agency, text }) => agency === undefined || text === undefined).length;
    return empty === 0
      ? satisfied(sentence('requirements-identified-ok', { count: numberText(requirements.length) }))
      : missing(sentence('requirements-identified-empty', { count: numberText(empty) }));
  },
  'requirements-documented': ({ facts: { requirements = [] } }) => {
    if (requirements.length === 0) return notApplicable(sentence('requirements-documented-none'));
    const open = requirements.filter(({ documented }) => documented === undefined || documented === 'not-yet');
    const names = [...new Set(open.flatMap(({ agency }) => agency ?? []))];
    return open.length === 0
      ? satisfied(sentence('requirements-documented-ok'))
      : missing(
          sentence('requirements-documented-some', {
            count: countText(open.length, 'requirement'),
            names: names.length === 0 ? '' : ` (${someNames(names)})`,
          }),
        );
  },
  'performance-based': ({ facts: { performance = {} } }) => {
    if (performance.usesProcess) {
      return satisfied(sentence('performance-based-ok', { count: numberText(deficiencyTriggers.length) }));
    }
    if (performance.own !== undefined) return differs(sentence('performance-based-own'));
    return performance.usesProcess === false
      ? differs(sentence('performance-based-no'))
      : missing(sentence('performance-based-missing'));
  },
  'performance-triggers': ({ facts: { performance = {} } }) => {
    if (!performance.usesProcess) {
      return performance.own === undefined
        ? missing(sentence('performance-triggers-missing'))
        : satisfied(sentence('performance-triggers-own'));
    }
    const all = deficiencyTriggers.length;
    const used = deficiencyTriggers.filter(({ id }) => !performance.off?.includes(id)).length;
    return used === 0 && performance.own === undefined
      ? missing(sentence('performance-triggers-none'))
      : satisfied(sentence('performance-triggers-ok', { used: numberText(used), all: numberText(all) }));
  },
};
