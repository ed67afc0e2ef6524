import { readFileSync } from 'node:fs';
import { notesOf } from './changelog.ts';

/*
 * `npm run notes [-- 0.1.0]`: what the changelog says of a version, as notes of its release; of the version in `package.json`
 * where none is given. It fails where the changelog does not have it.
 */

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
try {
  console.log(notesOf(readFileSync('CHANGELOG.md', 'utf8'), process.argv[2] ?? version));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
