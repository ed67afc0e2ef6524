/** The layers of every sheet, from the weakest to the strongest. */
const layers = '@layer tokens,base,prose,components,page,print;';

/**
 * The sheets of a page as the text of one element: its policy names each element by its hash, and one text packs better.
 * A sheet named twice stands once, where it is named first.
 *
 * @param sheets In the order in which they hold within their layers. Each names all layers itself, which one need do here.
 * @param title The page's own name, for the margin of its sheets on paper.
 */
export function pageSheet(sheets: readonly string[], title: string): string {
  const texts = [...new Set(sheets)].map((sheet) => sheet.replace(/@layer [\w, ]+;/g, '').trim());
  return `${layers}${texts.join('')}:root{--page-title:${cssText(title)}}`;
}

/** A text as a string of CSS that may stand in a page: nothing in it ends the string or the element. */
function cssText(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
