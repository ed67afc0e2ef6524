import type { BasisFile } from '../../../../domain/triggers/facts/trigger-facts.ts';
import { dateInWords, listText, numberText } from '../../../../domain/wording.ts';
import { say } from '../words/fill.ts';

/** How many files are named in the sentence. */
const named = 5;

/** Says from which files the numbers came that an earlier visit filled in, and that their lists need the files again. */
export function FromFiles({ files }: { readonly files: readonly BasisFile[] }) {
  const names = files
    .slice(0, named)
    .map(({ name = '', date }) =>
      date === undefined ? name : say('dated-file', { file: name, date: dateInWords(date) }),
    );
  const others = files.length - names.length;
  const all = others > 0 ? [...names, say('other-files', { count: numberText(others) })] : names;
  return (
    <p class="from-files">
      {say('from-files', { files: listText(all) })} <span class="soft">{say('choose-again')}</span>
    </p>
  );
}
