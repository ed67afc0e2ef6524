import retextEnglish from 'retext-english';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { parse } from 'yaml';
import { projectText } from '../../support/project-files.ts';
import type { Prose } from './texts.ts';

const list = parse(projectText('test/content/prose/habits.yaml')) as {
  readonly habits: readonly { readonly find: string; readonly instead: string; readonly case?: boolean }[];
};

const habits = list.habits.map(({ find, instead, case: capitals }) => ({
  pattern: new RegExp(find, capitals ? 'gu' : 'giu'),
  instead,
}));

const english = unified().use(retextEnglish).use(retextRepeatedWords);

/** Something to change in a text: where, what was found, and what to write instead. */
export interface Finding {
  readonly file: string;
  readonly message: string;
}

/** What an editor would change in a text. Words in curly quotation marks are a source’s own: only their marks count. */
export function findingsIn({ file, line, text }: Prose): Finding[] {
  const at = (message: string): Finding => ({ file, message: `${file}:${line}: ${message}` });
  const own = text.replace(/“[^”]*”/g, '“10”');
  return [
    ...habits.flatMap(({ pattern, instead }) =>
      [...own.matchAll(pattern)].map(([found]) => at(`“${found.trim()}”. Write: ${instead}`)),
    ),
    ...[...text.matchAll(/\S*["']\S*/g)].map(([found]) => at(`${found} has a straight mark. Use “ ” or ’`)),
    ...repeatedWords(own).map(at),
  ];
}

/** Words written twice by mistake. To parse every text takes long, so only those where a word follows itself are parsed. */
function repeatedWords(text: string): string[] {
  if (!/(?<!\p{L})(\p{L}+)\s+\1(?!\p{L})/iu.test(text)) return [];
  const file = new VFile(text);
  english.runSync(english.parse(file), file);
  return file.messages.map(({ reason }) => reason);
}
