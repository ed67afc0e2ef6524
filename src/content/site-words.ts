import type { SiteWordFile, SiteWords } from '../schemas/site-words.ts';

const files = import.meta.glob(['../../content/pages/*.yaml', '../../content/site/*.yaml'], {
  eager: true,
  import: 'default',
});

/**
 * The words of a page that code lays out, or of what stands on many pages. The build holds each file to its schema.
 *
 * @param file Its path in `content/`, without its ending: `pages/home`.
 */
export function siteWords<File extends SiteWordFile>(file: File): SiteWords<File> {
  return files[`../../content/${file}.yaml`] as SiteWords<File>;
}
