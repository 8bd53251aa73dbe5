// Builds elements; whatever is put into them is text, never HTML.

export type Content = Node | string | null | readonly Content[];

function append(parent: Element, content: Content): void {
  if (content === null) return;
  if (typeof content === 'string' || content instanceof Node) parent.append(content);
  else for (const one of content) append(parent, one);
}

/** @param attributes set as they are; `null` leaves one out */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | null>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, value);
  append(made, content);
  return made;
}

/** @throws Error when the page lacks what its own script needs. */
export function byId<Kind extends Element>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${id}.`);
}
