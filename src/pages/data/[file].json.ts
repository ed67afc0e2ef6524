import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFileOf, dataSchemaOf, schemaName } from '../../content/data-files';
import { type DataName, dataNames } from '../../schemas/data-shapes';

/** The files: each with its schema. */
export const getStaticPaths: GetStaticPaths = () =>
  dataNames.flatMap((name) => [
    { params: { file: name }, props: { name, isSchema: false } },
    { params: { file: schemaName(name) }, props: { name, isSchema: true } },
  ]);

/** A file for programs, or its schema. */
export const GET: APIRoute<{ readonly name: DataName; readonly isSchema: boolean }> = async ({ props }) =>
  Response.json(props.isSchema ? dataSchemaOf(props.name) : await dataFileOf(props.name));
