import { resolve } from 'node:path';
import { projectRoot } from '../project-files.ts';

/** Where real files are, which are not part of this project: beside it, or where the variable `EVIDENCE_FILES` says. */
export const realFilesFolder = resolve(projectRoot, process.env.EVIDENCE_FILES ?? '../shared/files');
