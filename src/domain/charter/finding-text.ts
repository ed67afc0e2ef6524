import { filled } from '../wording.ts';
import type { CharterWords } from './charter-words.ts';
import type { Finding } from './checks/finding.ts';

/** What a check finds, in words. */
export const findingText = ({ id, values }: Finding['text'], { checks }: CharterWords): string =>
  filled(checks.texts[id], values);
