import type { Block } from '../../documents/blocks.ts';
import { filledTable } from '../../documents/filled-table.ts';
import { paragraph } from '../../documents/make-blocks.ts';
import type { PaperWriter } from './paper-writer.ts';

/** Charter Section 1: the agencies, and the members with how to reach them. */
export function memberBlocks({ content, say, words: { choices } }: PaperWriter): Block[] {
  const { agencies = [], members = [] } = content;
  const isBlank = (entry: object) => Object.keys(entry).length === 0;
  const listed = agencies.filter((agency) => !isBlank(agency));
  const people = members.filter((member) => !isBlank(member));
  return [
    ...(listed.length === 0
      ? []
      : [
          filledTable({
            caption: say('member-agencies'),
            columns: [say('agency-name'), say('authorization'), say('ao')],
            rows: listed.map(({ name, authorization, ao }) => [
              name ?? say('no-text'),
              authorization === undefined ? '' : choices.authorizations[authorization],
              ao ?? '',
            ]),
          }),
        ]),
    ...(people.length === 0
      ? [paragraph(say('not-decided'))]
      : [
          filledTable({
            caption: say('members-table'),
            columns: [say('name'), say('organization'), say('role'), say('email'), say('phone'), say('voting')],
            rows: people.map(({ name, agency, role, email, phone, isVoting }) => [
              name ?? say('no-text'),
              agency ?? '',
              role === undefined ? '' : choices.roles[role],
              email ?? '',
              phone ?? '',
              isVoting ? say('yes') : '',
            ]),
          }),
        ]),
    paragraph(say('keep-current')),
    paragraph(say('assessors-ad-hoc')),
  ];
}
