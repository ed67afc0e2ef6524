import type { APIRoute } from 'astro';
import { samplePoam } from '../../domain/poam/sample';
import { writeSampleWorkbook } from '../../formats/sample-workbook';

/** A workbook to try the reader of files with. */
export const GET: APIRoute = async () =>
  new Response(await writeSampleWorkbook(samplePoam), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
