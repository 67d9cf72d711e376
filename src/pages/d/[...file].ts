import type { APIRoute } from 'astro';
import { publishedFiles, readPublished } from '../../datasets/published.ts';

/** The data files of the report at `/d/{dataset}/{table}.{sha8}.parquet`, sketches and quality reports beside them: named by their content, so they may be cached for ever. */
export async function getStaticPaths() {
  return (await publishedFiles()).map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params }) => {
  const file = params['file'] ?? '';
  const type = file.endsWith('.json') ? 'application/json' : file.endsWith('.geojson') ? 'application/geo+json' : 'application/vnd.apache.parquet';
  return new Response(await readPublished(file), { headers: { 'content-type': type } });
};
