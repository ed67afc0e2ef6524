import { agendaItems, agendaItemText } from '../../collaborative-conmon/agenda-items.ts';
import { deliverables } from '../../collaborative-conmon/deliverables.ts';
import type { Block } from '../../documents/blocks.ts';
import { field, list, paragraph } from '../../documents/make-blocks.ts';
import { dateInWords } from '../../wording.ts';
import { lengthText, type PaperWriter, uploadText, whenText } from './paper-writer.ts';

/** Charter Section 2: when the group meets, and when it may do without. */
export function scheduleBlocks(writer: PaperWriter): Block[] {
  const { content, say } = writer;
  const { schedule = {} } = content;
  const { from, place, holidays, maySkip } = schedule;
  return [
    field(say('when'), whenText(schedule, writer)),
    field(say('length'), lengthText(schedule)),
    field(say('where'), place),
    ...(from === undefined ? [] : [paragraph(say('first-meeting', { date: dateInWords(from) }))]),
    ...(holidays === undefined ? [] : [field(say('holidays'), holidays)]),
    ...(maySkip ? [paragraph(say('may-skip'))] : []),
  ];
}

/** Charter Section 3: the items of the agenda, the usual ones first. */
export function agendaBlocks({ content: { agenda = {}, ownItems = [] }, say }: PaperWriter): Block[] {
  const items = [
    ...agendaItems
      .filter(({ id }) => !agenda[id]?.isLeftOut)
      .map((item) => {
        const name = agendaItemText(item, say('if-applicable'));
        const note = agenda[item.id]?.note;
        return note === undefined ? name : say('with-note', { text: name, note });
      }),
    ...ownItems.flatMap(({ title }) => title ?? []),
  ];
  return [
    ...(items.length === 0
      ? [paragraph(say('not-decided'))]
      : [paragraph(say('agenda-intro')), { kind: 'list', ordered: true, items } as const]),
    paragraph(say('agenda-adjust')),
    paragraph(say('separate-changes')),
  ];
}

/** Charter Section 4: what is uploaded each month, where, and when. */
export function deliverableBlocks(writer: PaperWriter): Block[] {
  const { content, say } = writer;
  const { deliverables: listed = {}, ownDeliverables = [], upload, repository } = content;
  const items = [
    ...deliverables
      .filter(({ id }) => !listed[id]?.isLeftOut)
      .map(({ id, name }) => {
        const note = listed[id]?.note;
        return note === undefined ? name : say('with-note', { text: name, note });
      }),
    ...ownDeliverables.flatMap(({ title }) => title ?? []),
  ];
  return [
    ...(items.length === 0 ? [paragraph(say('not-decided'))] : [paragraph(say('deliverables-intro')), list(items)]),
    ...(repository === undefined ? [] : [paragraph(say('repository', { repository }))]),
    paragraph(uploadText(upload, writer) ?? say('upload-not-decided')),
    paragraph(say('review-time')),
  ];
}

/** Charter Section 6: what single agencies need besides. */
export function requirementBlocks({ content, say, words: { choices } }: PaperWriter): Block[] {
  const { requirements = [], hasNoRequirements } = content;
  if (requirements.length === 0) return [paragraph(say(hasNoRequirements ? 'no-requirements' : 'not-decided'))];
  return [
    {
      kind: 'table',
      caption: say('requirements-table'),
      columns: [say('agency-name'), say('requirement'), say('documented')],
      rows: requirements.map(({ agency, text, documented }) => [
        agency ?? say('no-text'),
        text ?? say('no-text'),
        documented === undefined ? say('no-text') : choices.documented[documented],
      ]),
    },
  ];
}
