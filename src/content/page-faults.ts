import { type ContentFault, type Place, repeatedValues, unknownIds } from './content-fault.ts';
import { type Content, idKinds } from './content-model.ts';
import type { AttributeValue, ComponentUse, MdxPage } from './mdx-page.ts';
import { type AttributeRule, listedIds, type PageParts } from './page-component.ts';

/** A page that could be read. */
export interface ReadPage {
  /** From the project's root. */
  readonly file: string;
  /** The file's name without its ending. */
  readonly id: string;
  readonly title: string;
  readonly mdx: MdxPage;
  /** What the page may use. */
  readonly parts: PageParts;
}

/** What is wrong on a page by itself: code, repeated headings, and components and attributes that do not exist. */
export function pageFaults({ file, mdx, parts }: ReadPage, content: Content): ContentFault[] {
  return [
    ...mdx.code.map(({ text, line }) => ({
      file,
      line,
      field: 'code',
      what: `“${text}” is neither text nor a component`,
      hint: 'Write Markdown and components only; put a comment in {/* … */}.',
    })),
    ...repeatedValues(
      'heading',
      'heading',
      mdx.sections.filter(({ depth }) => depth > 1).map(({ heading, line }) => ({ file, line, value: heading })),
    ),
    ...mdx.components.flatMap((use) => useFaults(file, use, parts, content)),
  ];
}

function useFaults(file: string, use: ComponentUse, { components }: PageParts, content: Content): ContentFault[] {
  const place = { file, line: use.line, field: `<${use.name}>` };
  const known = components[use.name];
  if (!known) {
    const hint = `Write one of ${Object.keys(components).sort().join(', ')}.`;
    return [{ ...place, what: 'there is no such component for this page', hint }];
  }
  const rules = Object.entries(known.attributes);
  const missing = rules.filter(([name, { required }]) => required && !use.attributes.has(name));
  const faults = [
    ...missing.map(([name]) => ({
      ...place,
      what: `the attribute “${name}” is missing`,
      hint: `Write <${use.name} ${name}="…" />.`,
    })),
    ...[...use.attributes].flatMap(([name, value]) => {
      const rule = known.attributes[name];
      if (rule) return valueFaults({ ...place, field: `<${use.name}>, ${name}` }, name, value, rule, content);
      const hint = rules.length === 0 ? 'It has none.' : `Write one of ${rules.map(([one]) => one).join(', ')}.`;
      return [{ ...place, what: `there is no attribute “${name}”`, hint }];
    }),
    ...(use.hasChildren && !known.holdsText
      ? [{ ...place, what: 'the text between its tags is lost', hint: `Write <${use.name} … />.` }]
      : []),
  ];
  const mistake = faults.length === 0 ? known.mistake(use) : undefined;
  return mistake === undefined ? faults : [{ ...place, ...mistake }];
}

function valueFaults(
  place: Place,
  name: string,
  value: AttributeValue,
  { holds }: AttributeRule,
  content: Content,
): ContentFault[] {
  if (holds === 'flag') {
    return value === true
      ? []
      : [{ ...place, what: 'it takes no value', hint: `Write ${name} alone, or leave it out.` }];
  }
  if (typeof value !== 'string') {
    return [{ ...place, what: 'it is not plain text', hint: `Write the value in quotation marks: ${name}="…".` }];
  }
  if ('oneOf' in holds) {
    const hint = `Write one of ${holds.oneOf.join(', ')}.`;
    return holds.oneOf.includes(value) ? [] : [{ ...place, what: `“${value}” is unknown`, hint }];
  }
  if ('id' in holds) return unknownIds(place, [value], idKinds[holds.id](content));
  try {
    const named = listedIds(value, holds.ids);
    if (named.length === 0) return [{ ...place, what: 'it is empty', hint: 'Name at least one, or take it away.' }];
    return unknownIds(place, named, idKinds[holds.ids](content));
  } catch (error) {
    const hint = `Write ids and ranges of one document, such as ${name}="AP-268..274 AP-276".`;
    return [{ ...place, what: error instanceof Error ? error.message : String(error), hint }];
  }
}
