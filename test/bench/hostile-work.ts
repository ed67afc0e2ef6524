import { longestEnteredList } from '../../src/domain/work-documents/facts-schema.ts';
import { linkBounds } from '../../src/domain/work-documents/reading/bounds.ts';
import type { ToolId } from '../../src/domain/work-documents/tools.ts';

/** Lists among the facts of each tool. */
const lists: Readonly<Record<ToolId, readonly string[]>> = {
  readiness: ['kept'],
  'review-approach': [],
  triggers: ['changes', 'history', 'off', 'incidents', 'directives', 'zeroDays'],
  escalation: ['findings', 'events'],
  monthly: ['requests', 'changes', 'incidents', 'ownItems'],
  transition: [],
  charter: ['agencies', 'members', 'requirements', 'ownSections', 'editions', 'matters'],
  plan: ['ownSteps'],
};

/** Every tool. */
export const hostileTools = Object.keys(lists) as ToolId[];

/** How much of the bounds is left to what surrounds the parts. */
const reserve = { length: 400, entries: 12 };

/**
 * As many parts, joined by commas, as the bounds of a link let through.
 *
 * @param entries How many entries a part has.
 * @param part Writes a part. `filling` is as long as the length lets each be.
 */
function parts(entries: number, part: (index: number, filling: string) => string): string {
  const count = Math.floor((linkBounds.entries - reserve.entries) / entries);
  const room = Math.floor((linkBounds.length - reserve.length) / count) - part(count, '').length - 1;
  const filling = 'a'.repeat(Math.max(0, room));
  return Array.from({ length: count }, (_, index) => part(index, filling)).join(',');
}

/** As much of a text as the length of a link lets through. */
const longest = (text: string, room = linkBounds.length - reserve.length) =>
  text.repeat(Math.floor(room / text.length));

const id = (index: number) => index.toString(36).padStart(4, '0');

/** Documents that are as hard to open as the bounds of a link allow, or just beyond, each under what is hard about it. */
export function hostileTexts(tool: ToolId, version: number): ReadonlyMap<string, string> {
  const head = `{"tool":"${tool}","version":${version},"title":"Hostile"`;
  const facts = (inner: string) => `${head},"facts":${inner}}`;
  const unread = (inner: string) => `${head},"facts":{},"unread":[${inner}]}`;
  const entry = (field: string) => `{"field":"${field}","message":"","value":0}`;
  const half = (linkBounds.length - reserve.length) / 2;
  return new Map([
    ['lists within lists', facts(longest('[', half) + longest(']', half))],
    ['groups within groups', facts(`${longest('{"a":', half)}0`)],
    ['a list of more numbers than are allowed', facts(`[${longest('0,')}0]`)],
    ['a name of a million letters', facts(`{"${longest('a')}":0}`)],
    ['a text of a million letters', facts(`{"note":"${longest('a')}"}`)],
    ['a title of a million letters', `${head.replace('Hostile', longest('a'))},"facts":{}}`],
    ['a text of backslashes', facts(`{"note":"${longest('\\\\')}"}`)],
    ['unknown names', facts(`{${parts(1, (index, filling) => `"${id(index)}${filling}":0`)}}`)],
    ['unknown names beside the facts', `${head},${parts(1, (index, filling) => `"${id(index)}${filling}":0`)}}`],
    ['unread entries of one field', unread(parts(4, (_, filling) => entry(`n${filling}`)))],
    ['unread entries of many fields', unread(parts(4, (index, filling) => entry(id(index) + filling)))],
    [
      'unread entries with deep fields',
      unread(parts(4, (index, filling) => entry(id(index) + '.a'.repeat(Math.floor(filling.length / 2))))),
    ],
    ['an unread entry with a field of 500,000 parts', unread(entry(longest('a.')))],
    ...lists[tool].flatMap((name): [string, string][] => [
      [`unread entries of the list ${name}`, unread(parts(4, (index) => entry(`${name}.${index}.note`)))],
      [`an unread entry deep in the list ${name}`, unread(entry(`${name}${longest('.0')}`))],
      [`${name}: as many empty groups as are allowed`, facts(`{"${name}":[${parts(2, () => '{}')}]}`)],
      [
        `${name}: as many empty groups as a list may have`,
        facts(`{"${name}":[${longest('{},', 3 * (longestEnteredList - 1))}{}]}`),
      ],
      [
        `${name}: unknown names`,
        facts(`{"${name}":[${parts(2, (index, filling) => `{"${id(index)}${filling}":0}`)}]}`),
      ],
    ]),
  ]);
}
