import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';

/**
 * Numbered paragraphs: `[#p14] Text` at the start of a paragraph becomes `<p id="p14">Text`.
 * The label is given once by `npm run ids` and says nothing about order; a marker anywhere else is left as text, where
 * the content check finds it.
 */
export const MARKER = /^\[#([a-z][a-z0-9-]*)\](?:[ \t]+|\n|$)/;

/** Splits a leading marker off a text: `[#p14] Text` → `{ id: 'p14', rest: 'Text' }`; undefined when there is none. */
export function splitMarker(text: string): { readonly id: string; readonly rest: string } | undefined {
  const match = MARKER.exec(text);
  return match?.[1] === undefined ? undefined : { id: match[1], rest: text.slice(match[0].length) };
}

/** Parents whose paragraphs may be numbered: the text itself and block components such as `<Callout>`. */
export const NUMBERED_PARENTS: readonly string[] = ['root', 'mdxJsxFlowElement'];

/** The plugin for Sätteri (`mdastPlugins`); it changes nothing but paragraphs that begin with a marker. */
export function numberedParagraphs(): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'numbered-paragraphs',
    paragraph(node, context) {
      const first = node.children[0];
      if (first?.type !== 'text') return;
      const marker = splitMarker(first.value);
      if (marker === undefined || !NUMBERED_PARENTS.includes(context.parent(node).type)) return;
      if (marker.rest === '') context.removeNode(first);
      else context.setProperty(first, 'value', marker.rest);
      context.setProperty(node, 'data', { ...node.data, hProperties: { id: marker.id } });
    },
  });
}
