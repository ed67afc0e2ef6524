import { describe, expect, it } from 'vitest';
import { formerAnchorsOf, formerTriggerIds } from '../../src/domain/triggers/former-ids.ts';
import { builtSite, byId, byTag, elementsOf, pageAt, treeOf } from '../support/built-site.ts';
import { readings as allReadings } from '../support/content-files.ts';

const site = builtSite();
const triggers = Object.values(formerTriggerIds);
type Anchor = readonly [id: string, element: string];
const rows: readonly Anchor[] = triggers.map((id) => [id, 'li']);
const readings: readonly Anchor[] = [
  ...triggers.map((id) => `trigger-${id}`),
  'triggers-rolling-window',
  'escalation-letters-due',
].map((id) => [id, 'section']);

describe.each([
  ['/guide/deficiency-triggers/', rows],
  ['/tools/triggers/', rows],
  ['/sources/readings/', readings],
] as const)('a link of an earlier edition to %s', (path, anchors) => {
  const tree = treeOf(pageAt(site, path));

  it.each(anchors)('lands at %s', (id, tagName) => {
    const former = formerAnchorsOf(id);
    expect(former.length).toBeGreaterThan(0);
    const [place] = elementsOf(tree, (one) => one.tagName === tagName && byId(one, id) !== undefined).slice(-1);
    expect(place && byTag(place, 'h3').map(({ properties }) => properties.id)).toEqual([id]);
    for (const anchor of former) expect(place && byId(place, anchor)).toBeDefined();
  });
});

describe('a link to a reading, of the time when readings stood among the faults', () => {
  const tree = treeOf(pageAt(site, '/sources/faults/'));

  it.each(allReadings())('lands where the page leads on to $id', ({ id }) => {
    for (const anchor of [id, ...formerAnchorsOf(id)]) {
      const [row] = elementsOf(tree, (one) => one.tagName === 'li' && byId(one, anchor) !== undefined);
      const links = row ? byTag(row, 'a').map(({ properties }) => properties.href) : [];
      expect(links, anchor).toContain(`/sources/readings/#${id}`);
    }
  });
});
