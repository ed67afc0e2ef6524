import { escalationTool } from '../../../domain/escalation/case/check-case.ts';
import { startCase } from '../../../domain/escalation/case/escalation-case.ts';
import type { Evaluation } from '../../../domain/triggers/evaluation/results.ts';
import { dateInWords } from '../../../domain/wording.ts';
import { writeDocument } from '../../../domain/work-documents/write-document.ts';
import { writeLink } from '../../../formats/work-document-link.ts';

/** The fragment that opens a new case with the triggers that are met as its findings, each with its arithmetic. */
export function escalationLink(title: string, { asOf, results }: Evaluation) {
  const findings = results.flatMap(({ state, trigger, text }) =>
    state === 'met' ? [{ kind: 'trigger', trigger, detail: `${dateInWords(asOf)}: ${text}` } as const] : [],
  );
  return writeLink(writeDocument(escalationTool, { title, facts: startCase(findings) }));
}
