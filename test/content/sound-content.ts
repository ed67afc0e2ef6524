import type { Content, PageSource } from '../../src/content/content-model.ts';
import { stationIds } from '../../src/domain/process/process-line.ts';

/** A page of the guide. */
export const page = (id: string, text = '## What it is\n\n<Source ids="AP-001" />\n'): PageSource => ({
  file: `content/guide/start/${id}.mdx`,
  id,
  title: `Title of ${id}`,
  text,
});

/** A duty in which nothing is wrong. */
export const duty: Content['duties'][number] = {
  file: 'content/duties/start.yaml',
  id: 'hold-the-meeting',
  step: 'kickoff-meeting',
  section: 'what-it-is',
  when: 'during',
  roles: ['pmo'],
  force: 'does',
  text: 'Hold the meeting {comment-period} later.',
  statements: 'AP-001',
};

/** Content in which everything holds together. */
export const sound: Content = {
  guide: stationIds.map((id) => page(id)),
  pages: [{ ...page('sources'), file: 'content/pages/sources.mdx' }],
  tools: [],
  toolForms: [],
  duties: [duty],
  updates: [{ id: 'a-change', title: 'A change', steps: [] }],
  readings: [{ id: 'a-reading', title: 'A reading', statements: 'AP-001' }],
  terms: [{ id: 'csp', term: 'CSP', mark: ['CSP'], related: ['csp'] }],
  resources: [{ id: 'a-guide', name: 'A guide', namedIn: 'AP-001' }],
  statements: ['AP-001', 'AP-002'],
};

/** The content with another text of the page about the kickoff. */
export const kickoff = (text: string): Partial<Content> => ({
  guide: sound.guide.map((one) => (one.id === 'kickoff-meeting' ? page('kickoff-meeting', text) : one)),
});

/** The content with a tool whose page has a text. */
export const tool = (text: string): Partial<Content> => ({
  tools: [{ ...page('triggers', text), file: 'content/tools/triggers/page.mdx', steps: ['escalation'] }],
});
