import { z } from 'astro/zod';
import { stationIds } from '../domain/process/process-line.ts';
import { roleIds } from '../domain/process/roles.ts';

/** Fields that several schemas share. */

/**
 * An id: words in lower case, joined by hyphens.
 *
 * @param example A good one, for the message about a bad one.
 */
export const slug = (example: string) =>
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, `Write the id in lower case with hyphens: ${example}.`);

/** A page of the guide: a station of the process line. */
export const station = z.enum(stationIds, `Name a station of the process line: ${stationIds.join(', ')}.`);

/** Pages of the guide, at least one. */
export const stationList = z.array(station).min(1, 'Name at least one page of the guide.');

/** Roles, at least one, each once. */
export const roleList = z
  .array(z.enum(roleIds, `Name roles: ${roleIds.join(', ')}.`))
  .min(1, 'Name at least one role.')
  .refine((roles) => new Set(roles).size === roles.length, 'Name each role once.');

/** A source document by its id. */
export const documentId = z.enum(
  ['playbook', 'collaborative-conmon', 'performance-management'],
  'Name the document by its id in content/sources.yaml.',
);
