import type { APIRoute } from 'astro';
import { glossaryTerms } from '../content/glossary';

/** The meanings of the terms, in the order of the quick list. */
export const GET: APIRoute = async () => Response.json((await glossaryTerms()).map(({ meaning }) => meaning));
