import type { CustomRecord } from 'pagefind';
import { levelOf } from '../../domain/escalation/levels.ts';
import { deficiencyTriggers, fullName } from '../../domain/triggers/deficiency-triggers.ts';
import { ruleText, type TriggerWordsById } from '../../domain/triggers/trigger-words.ts';
import type { DeficiencyTrigger } from '../../domain/triggers/types.ts';
import { triggerPath } from '../terms.ts';

/**
 * What the index holds besides the pages: each trigger as a record of its own. The quick list has all that there is to say
 * of a term, so that terms are found without the index.
 */
export function triggerRecords(words: TriggerWordsById): CustomRecord[] {
  return deficiencyTriggers.map((trigger: DeficiencyTrigger) =>
    record(triggerPath(trigger.id), fullName(trigger), [ruleText(trigger, words), levelOf(trigger.level).name]),
  );
}

function record(url: string, title: string, texts: readonly string[]): CustomRecord {
  return { url, language: 'en', content: [title, ...texts].map(asSentence).join(' '), meta: { title } };
}

const asSentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/**
 * Parts of pages that the index leaves out: what stands elsewhere on the page or the site (glosses, source lines, the
 * summary, what has changed since, lists whose entries are records or pages of their own, and the duties of a role,
 * which the pages of the steps teach; forms for paper and what is folded or listed under terms on a tool's page, such as
 * examples and sections, which say again what the page of the tool and its steps say) and what is no sentence.
 */
export const leftOut = [
  '.gloss',
  '.src',
  '.summary',
  'aside.since',
  '.glossary dl',
  'ol.results',
  '.contents',
  '.paper',
  '.tool details.ui',
  '.tool dl',
  '.case-sheet',
  '.grand',
  '.kicker',
  '.force',
  'section.p0',
  'section.p1',
  'section.p2',
  'section.p3',
  '[hidden]',
];

/**
 * A page for the index, its description lists parted: Pagefind takes a term and its description for one word where no
 * white space stands between them, and the pages have none.
 */
export function partedText(html: string): string {
  return html.replaceAll('</dt>', ': </dt>').replaceAll('</dd>', ' </dd>');
}
