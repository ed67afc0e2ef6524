import type { Page } from 'playwright';

/** What stands in for a wide font where none is installed: common ones, stretched to the width of DejaVu. */
const stretched = ['Liberation Sans', 'Nimbus Sans', 'Arial', 'Helvetica'].map((name) => `local('${name}')`).join();

const styles = `
  @font-face { font-family: Wide; src: local('DejaVu Sans'), local('Verdana'); }
  @font-face { font-family: Wide; font-weight: 700; src: local('DejaVu Sans Bold'), local('Verdana Bold'); }
  @font-face { font-family: 'Made wide'; src: ${stretched}; size-adjust: 115%; }
  :root { --sans: Wide, 'Made wide'; --serif: Wide, 'Made wide'; }
`;

/** Sets all text of a page in a font about as wide as any that readers have: what fits then fits with every font. */
export async function setWideFont(page: Page): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, styles);
}
