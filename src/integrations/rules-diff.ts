import { differencesBetween } from './rules-folder.ts';

/*
 * `npm run rules-diff -- <folder or git revision> [<folder or git revision>]`: what differs between two versions of the
 * rules, in plain words. A folder is the root of a copy of this project, or its `content` folder; without a second one the
 * files of this project as they are now are compared.
 */

const [before, after] = process.argv.slice(2);
if (before === undefined) {
  console.error('Name a folder or a git revision to compare with: npm run rules-diff -- HEAD~1');
  process.exitCode = 2;
} else {
  try {
    console.log(differencesBetween(before, after));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
