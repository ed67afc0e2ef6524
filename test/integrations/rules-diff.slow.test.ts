import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { differencesBetween } from '../../src/integrations/rules-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the command that compares two versions of the rules', () => {
  it('says what differs between two folders, and between a folder and the files as they are now', () => {
    cpSync('content', join(folder, 'content'), {
      recursive: true,
      filter: (path) => /content(?:$|\/rules|\/(?:deadlines|milestones)\.yaml$)/.test(path),
    });
    const edit = (file: string, from: string, to: string) => {
      const path = join(folder, 'content', file);
      const text = readFileSync(path, 'utf8');
      expect(text).toContain(from);
      writeFileSync(path, text.replace(from, to));
    };
    expect(differencesBetween(folder)).toBe('Rules as of 2026-08-13, then as of 2026-08-13: 0 differences.');
    edit('rules/version.yaml', "id: '2026-08-13'", "id: '2026-12-15'");
    edit('deadlines.yaml', "maintain: '2027-04-02'", "maintain: '2027-05-02'");
    const command = ['src/integrations/rules-diff.ts', '.', join(folder, 'content')];
    expect(execFileSync(process.execPath, command, { encoding: 'utf8' })).toBe(
      'Rules as of 2026-08-13, then as of 2026-12-15: 1 difference.\n' +
        '- CCM, rev5: active certifications need it from May 2, 2027, was April 2, 2027.\n',
    );
    edit('rules/MKT.yaml', 'force: MUST', 'force: OUGHT');
    expect(() => differencesBetween('.', folder)).toThrow(/^rules\/MKT\.yaml: .*Write the force/);
  });

  it('says what to name where there is nothing to compare', () => {
    expect(() => differencesBetween('no-such-revision')).toThrow('“no-such-revision” is neither');
  });
});
