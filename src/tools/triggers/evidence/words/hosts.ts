import given from '../../../../../content/tools/triggers/hosts.yaml';
import { fillerOf } from '../../../../domain/placeholders.ts';
import type { hostTexts } from '../texts.ts';
import type { EvidenceWords } from '../words.schema.ts';

/** Asks what only the owner of scans knows of hosts. The words load with the first scan. */
export const say = fillerOf<typeof hostTexts>(given as EvidenceWords<'hosts'>);
