import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeSpeaker } from '../../src/ui/tool/announcing.ts';
import { projectFiles, projectText } from '../support/project-files.ts';

describe('what a tool announces', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** A speaker, what it has announced so far, and how to let it rest. */
  function listen() {
    const said: string[] = [];
    const speaker = makeSpeaker((text) => said.push(text));
    return { ...speaker, said, rest: () => vi.runAllTimers() };
  }

  it('is one text once nothing new comes, each sentence once', () => {
    const { say, said, rest } = listen();
    say('The file was saved.');
    say('The file was saved.');
    say('Two entries need correcting.');
    expect(said).toEqual([]);
    rest();
    expect(said).toEqual(['The file was saved. Two entries need correcting.']);
  });

  it('is said again when it happens again', () => {
    const { say, said, rest } = listen();
    say('Choose a trigger first.');
    rest();
    say('Choose a trigger first.');
    rest();
    expect(said).toEqual(['Choose a trigger first.', 'Choose a trigger first.']);
  });

  it('is not what was corrected before it could be said', () => {
    const { say, said, rest } = listen();
    const field = {};
    say('Enter a number in digits.', field);
    say('', field);
    rest();
    expect(said).toEqual([]);
  });

  it('is a result only after someone has done something, and only where it is another than before', () => {
    const { follow, begin, said, rest } = listen();
    const result = {};
    follow(result, 'No trigger is met.');
    rest();
    begin();
    follow(result, 'No trigger is met.');
    rest();
    expect(said).toEqual([]);
    follow(result, 'One trigger');
    follow(result, 'One trigger is met.');
    rest();
    expect(said).toEqual(['One trigger is met.']);
  });
});

describe('live regions', () => {
  it('are one in each tool, in search, beside the choice of changes, and on pages to teach and learn with, all there before their first text', () => {
    const region = /role="(?:status|alert|log)"|aria-live|<output/;
    const homes = projectFiles('src/**/*.{ts,tsx,astro}').filter((file) => region.test(projectText(file)));
    expect(homes).toEqual([
      'src/layouts/teach/DeckBar.astro',
      'src/pages/changes/index.astro',
      'src/pages/learn.astro',
      'src/pages/teach/[lesson]/check.astro',
      'src/search/interface/form.ts',
      'src/ui/tool/Announcer.tsx',
    ]);
  });
});
