import { describe, expect, it } from 'vitest';
import { formerHeadings } from '../../src/content/former-headings.ts';
import { cites } from '../../src/content/page-component.ts';
import { pageParts } from '../../src/layouts/page-parts.ts';
import { guidePages, toolPages } from '../support/content-files.ts';

const parts = pageParts();
const sections = guidePages().flatMap(({ id, mdx }) =>
  mdx.sections
    .filter(
      ({ depth, components }, place) => depth === 2 && (components.length > 0 || mdx.sections[place + 1]?.depth !== 3),
    )
    .map(({ heading, components }) => ({ page: id, heading, components })),
);

describe('a section of the guide', () => {
  it.each(sections)('of $page, “$heading”, says where it is from, or that it is ours', ({ components }) => {
    // A table of duties shows no source of its own.
    expect(components.filter((use) => cites(use, parts) && use.name !== 'Duties').length).toBeGreaterThan(0);
  });

  it('that is ours cites no source', () => {
    const ours = sections.filter(({ components }) => components.some(({ name }) => name === 'Ours'));
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.filter(({ components }) => components.some(({ name }) => name === 'Source'))).toEqual([]);
  });
});

describe('a link of the guide to another site', () => {
  it('has its address in content/resources.yaml, and none is typed on a page', () => {
    expect(
      guidePages()
        .filter(({ text }) => /\]\(https?:/.test(text))
        .map(({ file }) => file),
    ).toEqual([]);
  });
});

describe('a heading that an earlier edition worded otherwise', () => {
  const anchors = [...guidePages(), ...toolPages()].flatMap(({ mdx }) => mdx.sections.map(({ anchor }) => anchor));

  it.each(Object.entries(formerHeadings))('is there under %s, and takes the former %s from no other', (now, former) => {
    expect(anchors).toContain(now);
    expect(anchors).not.toContain(former);
  });
});
