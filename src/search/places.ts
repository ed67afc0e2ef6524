/** The quick list, below the base path. */
export const termsFile = 'search-terms.json';
/** The folder of the index, below the base path. */
export const indexFolder = 'pagefind/';
/** What the index is made of, in its folder. */
export const manifestFile = 'manifest.json';
/** Pagefind's engine for English text, in the folder of the index. */
export const engineFile = 'wasm.en.pagefind';
/** The page of search, below the base path. */
export const searchPage = 'search/';
