import type { APIRoute, GetStaticPaths } from 'astro';
import { sampleFiles, sampleZip, sampleZipName } from '../../../content/sample';

interface Props {
  readonly type: string;
  readonly write: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** An address for each file of the package, and one for all of them in a zip file. */
export const getStaticPaths = (() =>
  [...sampleFiles, { name: sampleZipName, type: 'application/zip', write: sampleZip }].map(({ name, type, write }) => ({
    params: { file: name },
    props: { type, write } satisfies Props,
  }))) satisfies GetStaticPaths;

/** A file of the sample package, or all of them in one zip file. */
export const GET: APIRoute<Props> = async ({ props: { type, write } }) =>
  new Response(await write(), { headers: { 'Content-Type': type } });
