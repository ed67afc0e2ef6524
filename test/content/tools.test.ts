import { beforeEach, describe, expect, it } from 'vitest';
import { toolPages, toolsServing } from '../../src/content/tools.ts';
import { toolNames } from '../../src/domain/work-documents/tools.ts';
import { giveCollections } from '../support/collections.ts';
import { projectFiles, projectText } from '../support/project-files.ts';

const ids = Object.keys(toolNames);
const pageOf = (id: string, ...steps: string[]) => ({
  id,
  data: { title: id, steps },
  filePath: `content/tools/${id}/page.mdx`,
});

/*
 * What lists the tools (the home page, the list of tools, search, the steps that they serve, the addresses) asks
 * `toolPages`, which asks the one list of names: a new tool is one line there and its own folders.
 */
describe('the list of tools', () => {
  beforeEach(() => giveCollections({ tools: ids.toReversed().map((id) => pageOf(id, 'kickoff-meeting')) }));

  it('gives each tool its name, its page and its address, in its own order', async () => {
    expect((await toolPages()).map(({ id, name, path, entry }) => [id, name, path, entry.id])).toEqual(
      Object.entries(toolNames).map(([id, name]) => [id, name, `/tools/${id}/`, id]),
    );
  });

  it('gives a step the tools that serve it', async () => {
    giveCollections({ tools: ids.map((id, index) => pageOf(id, index === 1 ? 'kickoff-meeting' : 'escalation')) });
    expect((await toolsServing('kickoff-meeting')).map(({ id }) => id)).toEqual([ids[1]]);
  });

  it('stops the build at the page of a tool that it does not have, and at a tool without a page', async () => {
    giveCollections({ tools: [...ids, 'fifth-tool'].map((id) => pageOf(id)) });
    await expect(toolPages()).rejects.toThrow(/fifth-tool\/page\.mdx.*src\/domain\/work-documents\/tools\.ts/);
    const [first = '', ...rest] = ids;
    giveCollections({ tools: rest.map((id) => pageOf(id)) });
    await expect(toolPages()).rejects.toThrow(`content/tools/${first}/page.mdx: missing`);
  });

  it('is the only one: no page, frame, step of the build or part of search names the addresses of several tools', () => {
    // The doors of the home page pick what a reader of each kind needs first. All tools stand below them.
    const files = projectFiles('src/{pages,layouts,site,content,integrations,search,ui}/**/*.{ts,tsx,astro}').filter(
      (file) => file !== 'src/pages/index.astro',
    );
    const naming = files.filter((file) => ids.filter((id) => projectText(file).includes(`tools/${id}/'`)).length > 1);
    expect(files.length).toBeGreaterThan(50);
    expect(naming).toEqual([]);
  });
});
