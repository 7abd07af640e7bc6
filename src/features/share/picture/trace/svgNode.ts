const namespace = 'http://www.w3.org/2000/svg';

/** Attributes of a drawn node; numbers are px, kept to hundredths; null writes none. */
export type Attributes = Readonly<Record<string, string | number | null>>;

const written = (value: string | number): string => (typeof value === 'number' ? String(+value.toFixed(2)) : value);

/** Makes an SVG element inside of `parent`. */
export function svgNode(tag: string, attributes: Attributes = {}, parent?: Element): SVGElement {
  const node = document.createElementNS<'svg'>(namespace, tag as 'svg');
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) node.setAttribute(name, written(value));
  }
  parent?.append(node);
  return node;
}
