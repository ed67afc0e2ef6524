import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright';

/** How many sheets of Letter paper a page prints on, as it stands. */
export async function sheetsOf(page: Page): Promise<number> {
  return sheetsIn(await page.pdf({ format: 'Letter', preferCSSPageSize: true }));
}

/** How many sheets a PDF has. Chromium names each in the open; Firefox packs the list of them. */
export function sheetsIn(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1');
  const packed = [...text.matchAll(/\/ObjStm\b.*?stream\r?\n(.*?)endstream/gs)].map(([, stream = '']) =>
    inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'),
  );
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What follows the first sheet of a printed result, which a manager signs. */
export const appendix = '.printout > .new-page, .printout > .new-page ~ *';

/** How many sheets it prints on with a part of it left out. @param hidden A selector of that part. */
export async function sheetsWithout(page: Page, hidden: string): Promise<number> {
  await page.evaluate((part) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:is(${part}) { display: none !important }`);
    document.adoptedStyleSheets.push(sheet);
  }, hidden);
  const sheets = await sheetsOf(page);
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  return sheets;
}
