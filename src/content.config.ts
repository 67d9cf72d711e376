import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { chapterSchema } from './model/chapter.ts';

/** Chapters: one MDX file per language under `content/{lang}/{chapter}.mdx`, the same ids in each. */
const chapters = defineCollection({
  loader: glob({ pattern: '*/*.mdx', base: './content', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
  schema: chapterSchema,
});

export const collections = { chapters };
