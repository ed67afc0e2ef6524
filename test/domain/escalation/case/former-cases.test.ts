import { describe, expect, it } from 'vitest';
import { escalationTool } from '../../../../src/domain/escalation/case/check-case.ts';
import { formerTriggerIds } from '../../../../src/domain/triggers/former-ids.ts';
import { versionOf } from '../../../../src/domain/work-documents/work-document.ts';
import { readLink, writeLink } from '../../../../src/formats/work-document-link.ts';

describe('a case of version 1, whose ids of triggers named a number of days', () => {
  const findings = Object.keys(formerTriggerIds).map((trigger) => ({
    kind: 'trigger',
    trigger,
    detail: 'As counted.',
  }));
  const others = [{ kind: 'described', text: 'late-remediation-high-30' }, { kind: 'trigger', trigger: 'late-tea' }, 7];
  const opened = async (facts: unknown) => {
    const link = await writeLink({ tool: 'escalation', version: 1, title: 'Late patches', facts });
    if (link.outcome === 'refused') throw new Error(link.message);
    return readLink(link.fragment, [escalationTool]);
  };

  it('opens from the link of a hand-off, its findings under their ids of today', async () => {
    expect(await opened({ findings, events: [] })).toMatchObject({
      outcome: 'read',
      migratedFrom: 1,
      problems: [],
      document: {
        version: versionOf(escalationTool),
        facts: {
          findings: Object.values(formerTriggerIds).map((trigger) => ({
            kind: 'trigger',
            trigger,
            detail: 'As counted.',
          })),
        },
      },
    });
  });

  it('keeps everything else as it was, and what nobody can read', async () => {
    expect(await opened({ findings: others, events: [] })).toMatchObject({
      document: {
        facts: { findings: [others[0]] },
        unread: [
          { field: 'findings.1', value: others[1] },
          { field: 'findings.2', value: 7 },
        ],
      },
    });
  });

  it.each([[null], [[]], [{ findings: 'none' }]])('opens even when it is damaged: %j', async (facts) => {
    expect((await opened(facts)).outcome).toBe('read');
  });
});
