import type { Content, PageSource } from '../../src/content/content-model.ts';
import { stations } from '../../src/domain/process/process-line.ts';
import { readings, statements } from './content-files.ts';

/** A sound page of the guide, or one with another text. */
export const page = (id: string, text = '## What it is\n\n<Source ids="AP-001" />\n'): PageSource => ({
  file: `content/guide/start/${id}.mdx`,
  id,
  title: `Title of ${id}`,
  text,
});

/** A sound duty. */
export const duty: Content['duties'][number] = {
  file: 'content/duties/start.yaml',
  id: 'hold-the-meeting',
  step: 'kickoff-meeting',
  section: 'what-it-is',
  when: 'during',
  roles: ['pmo'],
  whoActs: 'source',
  kind: 'duty',
  force: 'does',
  text: 'Hold the meeting {comment-period} later.',
  statements: 'AP-001',
};

/** The readings that the rules name, without pages and texts. */
export const ownReadings = readings().map(({ id }) => ({ id, title: id, steps: [] }));

/** Content in which everything holds together. */
export const sound: Content = {
  guide: stations.map(({ id, step }) => ({ ...page(id), hasSummary: step !== null })),
  pages: [{ ...page('sources'), file: 'content/pages/sources.mdx' }],
  tools: [],
  toolForms: [],
  duties: [duty],
  updates: [{ id: 'a-change', title: 'A change', steps: [] }],
  readings: [...ownReadings, { id: 'a-reading', title: 'A reading', steps: [], statements: 'AP-001' }],
  terms: [{ id: 'csp', term: 'CSP', mark: ['CSP'], related: ['csp'] }],
  resources: [{ id: 'a-guide', name: 'A guide', namedIn: 'AP-001' }],
  replaced: [],
  toolWords: [],
  statements: statements().map(({ id }) => id),
};

/** The pages of the guide with another text on one of them: what stands beside the rest of the sound content. */
export const kickoff = (text: string): Partial<Content> => ({
  guide: sound.guide.map((one) => (one.id === 'kickoff-meeting' ? { ...one, text } : one)),
});
