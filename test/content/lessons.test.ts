import { expect, it } from 'vitest';
import { faultsText } from '../../src/content/content-fault.ts';
import { lessonFaults } from '../../src/content/lesson-faults.ts';
import { statements, updates } from '../support/content-files.ts';
import { projectFiles, projectText } from '../support/project-files.ts';

const files = new Map(
  projectFiles('content/{lessons,cases,courses}/**/*.yaml').map((file) => [file, projectText(file)]),
);
const content = {
  statements: new Map(statements().map(({ id, statement }) => [id, statement])),
  updates: new Map(updates().map(({ id, now, steps }) => [id, { now, steps }])),
};

it('Lessons, cases and courses hold together, and each answer rests on what settles it', () => {
  expect(faultsText('', lessonFaults(files, content)).trim()).toBe('');
});
