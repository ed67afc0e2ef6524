import { commentDays } from '../../collaborative-conmon/comment-period-end.ts';
import type { Block } from '../../documents/blocks.ts';
import { field, paragraph } from '../../documents/make-blocks.ts';
import { listText } from '../../wording.ts';
import { memberName } from '../members.ts';
import { daysText } from '../words.ts';
import { type PaperWriter, startText } from './paper-writer.ts';

/** Charter Section 5: how decisions are made, and by whom. */
export function decisionBlocks(writer: PaperWriter): Block[] {
  const { content, say, words } = writer;
  const { approach, division, singleAgency } = content.decisions ?? {};
  return [
    ...(approach === undefined
      ? [paragraph(say('not-decided'))]
      : [field(say('approach'), words.choices.approaches[approach])]),
    ...(approach === 'both' ? [field(say('division'), division)] : []),
    ...(approach === 'voting-members' || approach === 'both' ? votingBlocks(writer) : []),
    ...(approach === 'comment-period' || approach === 'both' ? commentBlocks(writer) : []),
    ...(singleAgency === undefined ? [] : [field(say('single-agency'), singleAgency)]),
  ];
}

function votingBlocks({ content, say }: PaperWriter): Block[] {
  const { members = [], decisions = {} } = content;
  const names = members.filter(({ isVoting }) => isVoting).flatMap((member) => memberName(member) ?? []);
  return [
    { kind: 'heading', level: 3, text: say('voting-heading') },
    paragraph(names.length === 0 ? say('no-voters') : say('voting-members', { names: listText(names) })),
    paragraph(say('voting-scope')),
    ...(decisions.matters === undefined ? [] : [field(say('other-matters'), decisions.matters)]),
    field(say('voting-rule'), decisions.votingRule),
  ];
}

function commentBlocks(writer: PaperWriter): Block[] {
  const { content, say } = writer;
  const { decisions = {} } = content;
  return [
    { kind: 'heading', level: 3, text: say('comment-heading') },
    paragraph(
      say('comment-period', { days: daysText(decisions.days ?? commentDays), start: startText(content, writer) }),
    ),
    paragraph(say('comment-steps')),
    {
      kind: 'list',
      ordered: true,
      items: [
        say('comment-step-notice'),
        say('comment-step-meeting'),
        say('comment-step-email'),
        say('comment-step-close'),
      ],
    },
    paragraph(say('comment-no-objection')),
    ...(decisions.objection === undefined
      ? [paragraph(say('objection-ours'))]
      : [field(say('objection'), decisions.objection)]),
  ];
}
