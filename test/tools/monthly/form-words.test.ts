import { describe, expect, it } from 'vitest';
import { agendaItemIds, deliverableIds } from '../../../src/domain/collaborative-conmon/ids.ts';

import { checkMonthlyFacts } from '../../../src/domain/monthly/check-facts.ts';
import { reportTextIds } from '../../../src/domain/monthly/facts.ts';
import { fieldLabel } from '../../../src/tools/monthly/words/form.ts';
import { paperWords } from '../../../src/tools/monthly/words/papers.ts';

/** No field takes this: the rules name every field in which it stands. */
const wrong = { no: 'value' };
const byId = (ids: readonly string[], entry: unknown) => Object.fromEntries(ids.map((id) => [id, entry]));
const all = (...names: readonly string[]) => byId(names, wrong);

const everyField = {
  ...all('month', 'csp', 'service', 'repository', 'hasSubstantialChanges', 'hasVulnerabilityChanges'),
  meeting: all('date', 'start', 'minutes', 'place', 'followUpSent'),
  texts: byId(reportTextIds, wrong),
  requests: [all('number', 'poamId', 'kind', 'state', 'submitted', 'decided', 'note')],
  changes: [all('number', 'title', 'affects', 'agency', 'state', 'submitted', 'decided', 'note')],
  incidents: [all('title', 'date', 'status')],
  agenda: byId(agendaItemIds, all('isLeftOut', 'minutes', 'note')),
  ownItems: [all('title', 'minutes')],
  deliverables: byId(deliverableIds, all('file', 'uploaded', 'isNone')),
};

describe('the names of the fields', () => {
  const fields = checkMonthlyFacts(everyField, paperWords.choices).problems.map(({ field }) => field);

  it('are there for every field that can be wrong, and no two are called alike', () => {
    expect(fields.length).toBe(31 + agendaItemIds.length * 3 + deliverableIds.length * 3 + reportTextIds.length);
    const labels = fields.map((field) => fieldLabel(field));
    expect(fields.filter((_, at) => labels[at] === undefined)).toEqual([]);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });

  it.each([
    { field: 'meeting.start', label: 'Start (Eastern time)' },
    { field: 'requests.1', label: 'Deviation request 2' },
    { field: 'requests.1.number', label: 'Deviation request 2, Number' },
    { field: 'agenda.questions.minutes', label: 'Questions and answers: Minutes' },
    { field: 'deliverables.poam.file', label: 'Updated POA&M: File' },
    { field: 'figures.open', label: undefined },
    { field: 'agenda.lunch.minutes', label: undefined },
  ])('call $field “$label”', ({ field, label }) => {
    expect(fieldLabel(field)).toBe(label);
  });
});
