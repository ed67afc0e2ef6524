import { describe, expect, it } from 'vitest';
import { stations } from '../../src/domain/process/process-line.ts';
import { builtSite, byTag, pageAt, treeOf } from '../support/built-site.ts';

const site = builtSite();
const addressOf = (station: (typeof stations)[number] | undefined) => station && `/guide/${station.id}/`;

/** Where a page of the guide leads on or back. */
const led = (path: string, relation: 'next' | 'prev') =>
  byTag(treeOf(pageAt(site, path)), 'a').flatMap(({ properties }) =>
    [properties.rel].flat().includes(relation) ? [properties.href] : [],
  );

describe('the line', () => {
  it.each(stations.map((station, place) => ({ path: `/guide/${station.id}/`, place })))(
    'leads on from $path to the step after it, and back to the one before',
    ({ path, place }) => {
      expect(led(path, 'next')).toEqual([addressOf(stations[place + 1])].filter(Boolean));
      expect(led(path, 'prev')).toEqual([addressOf(stations[place - 1])].filter(Boolean));
    },
  );
});
