import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { chapterSchema, staticPageSchema } from './model/chapter.ts';

/** Chapters: one MDX file per language under `content/{lang}/{chapter}.mdx`, the same ids in each. */
const chapters = defineCollection({
  loader: glob({ pattern: '*/*.mdx', base: './content', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
  schema: chapterSchema,
});

/** Short pages about the report itself: `content/{lang}/pages/{page}.mdx`. */
const texts = defineCollection({
  loader: glob({ pattern: '*/pages/*.mdx', base: './content', generateId: ({ entry }) => entry.replace('/pages/', '/').replace(/\.mdx$/, '') }),
  schema: staticPageSchema,
});

export const collections = { chapters, texts };
