import type { Block } from '../../documents/blocks.ts';
import { field, list, paragraph } from '../../documents/make-blocks.ts';
import { levelName, levels } from '../../escalation/levels.ts';
import { deficiencyTriggers, fullName } from '../../triggers/deficiency-triggers.ts';
import { ruleText } from '../../triggers/trigger-words.ts';
import { numberText } from '../../wording.ts';
import type { PaperWriter } from './paper-writer.ts';

/** Charter Section 7: the triggers that the group uses, and the levels that go with them. */
export function performanceBlocks({ content: { performance = {} }, say, words }: PaperWriter): Block[] {
  const { usesProcess, off = [], profile, own } = performance;
  return [
    paragraph(say('ao-decides')),
    ...(usesProcess ? [paragraph(say('process-used'))] : []),
    ...(usesProcess === false && own === undefined ? [paragraph(say('process-not-used'))] : []),
    ...(usesProcess === undefined && own === undefined ? [paragraph(say('process-not-decided'))] : []),
    ...(usesProcess ? tableBlocks() : []),
    ...(own === undefined ? [] : [field(say('own-performance'), own)]),
  ];

  function tableBlocks(): Block[] {
    const used = deficiencyTriggers.filter(({ id }) => !off.includes(id));
    const all = deficiencyTriggers.length;
    return [
      paragraph(say('triggers-used', { used: numberText(used.length), all: numberText(all) })),
      ...(profile === undefined ? [] : [paragraph(say('profile-used', { profile }))]),
      ...(used.length === 0
        ? [paragraph(say('no-triggers'))]
        : [
            {
              kind: 'table',
              caption: say('triggers-table'),
              columns: [say('trigger'), say('condition'), say('level')],
              rows: used.map((trigger) => [fullName(trigger), ruleText(trigger, words.triggers), trigger.level]),
            } as const,
          ]),
      paragraph(say('levels-heading')),
      list(levels.map(({ id }) => levelName(id))),
    ];
  }
}
