import type { RulesData } from '../../src/domain/transition/rules-data.ts';
import { folderAt, readRules } from '../../src/integrations/rules-folder.ts';

let read: RulesData | undefined;

/** The rules of 2026 as `content/` has them, read from its files at the first call. */
export function rulesOfContent(): RulesData {
  read ??= readRules(folderAt('content'));
  return read;
}
