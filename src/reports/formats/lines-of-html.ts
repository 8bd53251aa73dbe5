// Turns marked-up text into lines as a reader sees them: a block a line, a table's row a line with tabs between its cells.

/** What this needs of a DOM node, whichever library made it. */
export interface MarkupNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<MarkupNode>;
  /** Elements have it. */
  readonly getAttribute?: (name: string) => string | null;
}

const [ELEMENT, TEXT] = [1, 3];
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG HEAD BUTTON SELECT INPUT TEXTAREA'.split(' '));

const tidy = (text: string) => text.replace(/[\t\r\n\f ]+/gu, ' ');

function cellsOf(row: MarkupNode): string[] {
  return [...Array.from(row.childNodes)]
    .filter((cell) => /^(?:TD|TH)$/iu.test(cell.nodeName))
    .map((cell) => linesOfMarkup(cell).join(' ').replaceAll('\t', ' '));
}

/** The lines of a node, none empty. */
export function linesOfMarkup(node: MarkupNode): readonly string[] {
  const lines: string[] = [];
  let current = '';
  const end = () => {
    if (current.trim() !== '') lines.push(current.trim());
    current = '';
  };
  const walk = (parent: MarkupNode): void => {
    for (const child of Array.from(parent.childNodes)) {
      const name = child.nodeName.toUpperCase();
      if (child.nodeType === TEXT) current += tidy(child.textContent ?? '');
      else if (child.nodeType === ELEMENT && name === 'BR') end();
      else if (child.nodeType === ELEMENT && name === 'TR') {
        end();
        current = cellsOf(child).join('\t');
        end();
      } else if (child.nodeType === ELEMENT && !SILENT.has(name)) {
        if (BLOCKS.has(name)) end();
        walk(child);
        if (BLOCKS.has(name)) end();
      }
    }
  };
  walk(node);
  end();
  return lines;
}

/** How many characters of a node lead elsewhere: those inside its links. */
export function linkedIn(node: MarkupNode): number {
  if (/^a$/iu.test(node.nodeName) && typeof node.getAttribute?.('href') === 'string') return linesOfMarkup(node).join('').length;
  return Array.from(node.childNodes).reduce((sum, child) => sum + linkedIn(child), 0);
}
