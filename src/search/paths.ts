/** The quick list, below the base path. */
export const termsFile = 'search-terms.json';
/** The meanings of the terms of the quick list, below the base path. */
export const meaningsFile = 'search-meanings.json';
/** The folder of the index, below the base path. */
export const indexFolder = 'pagefind/';
/** The index and its engine in one file, in the folder of the index: see `engine/pack.ts`. */
export const packFile = 'ahead.pack';
/** The page of search, below the base path. */
export const searchPage = 'search/';
