import { numberText } from '../../../domain/wording.ts';
import { poamRoot } from '../oscal/root.ts';
import { keptText } from '../reading/kept-text.ts';
import { EnoughRead, type XmlElement, type XmlVisitor } from '../xml/xml-stream.ts';

/** Elements that repeat, with the field of JSON that holds them all. */
const lists: Readonly<Record<string, string>> = {
  prop: 'props',
  observation: 'observations',
  risk: 'risks',
  finding: 'findings',
  'poam-item': 'poam-items',
  subject: 'subjects',
  origin: 'origins',
  actor: 'actors',
  characterization: 'characterizations',
  facet: 'facets',
  response: 'remediations',
  task: 'tasks',
  entry: 'entries',
  component: 'components',
  'inventory-item': 'inventory-items',
  party: 'parties',
  'responsible-party': 'responsible-parties',
  'related-observation': 'related-observations',
  'related-finding': 'related-findings',
  'associated-finding': 'related-findings',
  'related-risk': 'related-risks',
  'associated-risk': 'related-risks',
};

/** Elements that occur once and hold others. */
const objects = new Set([
  'metadata',
  'local-definitions',
  'assessment-assets',
  'risk-log',
  'timing',
  'within-date-range',
  'on-date',
]);

/** Elements of which only the text is wanted; those that repeat with the field that holds them all. */
const texts = new Set([
  ...['title', 'description', 'status', 'deadline', 'collected', 'published', 'last-modified', 'oscal-version'],
  ...['name', 'start', 'end', 'status-change'],
]);
const textLists: Readonly<Record<string, string>> = { type: 'types', 'party-uuid': 'party-uuids' };

/** An object of JSON that is being filled. */
export type Node = Record<string, unknown>;

const mostNodes = 3_000_000;

/** Puts elements into the shape of OSCAL’s JSON, and passes over all that are not wanted, with everything in them. */
export function buildTree(root: Node, reading: { name?: string }): XmlVisitor {
  const open: { readonly node: Node; readonly depth: number }[] = [];
  let passedOver: number | undefined;
  let nodes = 0;
  const textOf = (text: string) => keptText(text.replace(/\s+/g, ' '), 5_000);
  return {
    open(element, gather) {
      if (passedOver !== undefined) return;
      const { depth } = element;
      const name = element.name.slice(element.name.indexOf(':') + 1);
      nodes += 1;
      if (nodes > mostNodes) throw new EnoughRead(`more than ${numberText(mostNodes)} elements`);
      if (depth === 1) {
        reading.name = keptText(name, 60);
        if (name !== poamRoot) throw new EnoughRead('another root');
        Object.assign(root, attributesOf(element));
        open.push({ node: root, depth });
        return;
      }
      const parent = open.at(-1)?.node;
      const field = Object.hasOwn(lists, name) ? lists[name] : undefined;
      const textField = Object.hasOwn(textLists, name) ? textLists[name] : undefined;
      if (parent && (field !== undefined || objects.has(name))) {
        const node = attributesOf(element);
        if (field !== undefined) addTo(parent, field, node);
        if (field === undefined || name === 'origin') parent[name] = node;
        open.push({ node, depth });
        return;
      }
      passedOver = depth;
      if (parent && texts.has(name)) {
        gather(5_000, (text) => {
          parent[name] = textOf(text);
        });
      } else if (parent && name === 'system-id') {
        gather(500, (text) => {
          parent['system-id'] = { id: textOf(text) };
        });
      } else if (parent && textField !== undefined) {
        gather(200, (text) => addTo(parent, textField, textOf(text)));
      }
    },
    close(_, depth) {
      if (passedOver === depth) passedOver = undefined;
      else if (open.at(-1)?.depth === depth) open.pop();
    },
  };
}

function addTo(parent: Node, field: string, value: unknown): void {
  const list = parent[field];
  if (Array.isArray(list)) list.push(value);
  else parent[field] = [value];
}

function attributesOf({ attributes }: XmlElement): Node {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, keptText(value, 5_000)]));
}
