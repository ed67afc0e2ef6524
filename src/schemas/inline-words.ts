import { type MdastNode, markdownToMdast } from 'satteri';

/** A piece of a text: plain, `**strong**`, or a `[link](/path/)`. */
export type InlineWord =
  | { readonly kind: 'text' | 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly path: string };

/**
 * The pieces of a text of one paragraph in Markdown.
 * @throws Error where it holds anything but plain text, strong text and links.
 */
export function inlineWords(text: string): InlineWord[] {
  const { children } = markdownToMdast(text, { features: { smartPunctuation: false } }) as { children: MdastNode[] };
  const [paragraph] = children;
  if (children.length !== 1 || paragraph?.type !== 'paragraph') throw new Error(`“${text}” is not one paragraph.`);
  return (paragraph.children as MdastNode[]).map((node): InlineWord => {
    if (node.type === 'text') return { kind: 'text', text: node.value };
    if (node.type === 'strong') return { kind: 'strong', text: wordsIn(node.children as MdastNode[], text) };
    if (node.type === 'link')
      return { kind: 'link', text: wordsIn(node.children as MdastNode[], text), path: node.url };
    throw new Error(`“${text}” holds more than plain text, **strong text** and [links](/path/).`);
  });
}

function wordsIn(nodes: readonly MdastNode[], text: string): string {
  const [word] = nodes;
  if (nodes.length === 1 && word?.type === 'text') return word.value;
  throw new Error(`In “${text}” a link or strong text holds more than plain text.`);
}
