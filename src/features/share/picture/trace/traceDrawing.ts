import { svgNode } from './svgNode.ts';
import { toPaint } from './toPaint.ts';
import { fontKind, fontStacks, isTabular, TABULAR, type Tracing } from './Tracing.ts';

/** Attributes that say where and how large: copied as they are. */
const geometry =
  'd points x y x1 y1 x2 y2 width height cx cy r rx ry dx dy transform viewBox preserveAspectRatio patternUnits patternContentUnits patternTransform id'.split(
    ' ',
  );

/** Inherited properties with what they are where nothing says otherwise: written where they differ from the parent's. */
const initial: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'text-anchor': 'start',
};
const textual = ['font-size', 'font-weight', 'font-style', 'letter-spacing'];
const dropped = new Set(['script', 'style', 'foreignObject', 'animate', 'set', 'desc']);

type Values = Readonly<Record<string, string>>;

function writePaint(node: SVGElement, name: 'fill' | 'stroke', computed: string, style: CSSStyleDeclaration): string[] {
  const { value, opacity, pattern } = toPaint(computed);
  node.setAttribute(name, value);
  const full = opacity * Number(style.getPropertyValue(`${name}-opacity`));
  if (full < 1 && value !== 'none') node.setAttribute(`${name}-opacity`, String(full));
  return pattern === null ? [] : [pattern];
}

function writeStyle(node: SVGElement, style: CSSStyleDeclaration, above: Values, tracing: Tracing): Values {
  const values: Record<string, string> = {};
  for (const name of Object.keys(initial)) {
    const value = style.getPropertyValue(name);
    values[name] = value;
    if (value === above[name]) continue;
    if (name === 'fill' || name === 'stroke') {
      for (const id of writePaint(node, name, value, style)) tracing.patterns.add(id);
    } else if (!node.hasAttribute(name)) node.setAttribute(name, value.replace(/px/g, ''));
  }
  if (style.opacity !== '1') node.setAttribute('opacity', style.opacity);
  return values;
}

function writeFont(node: SVGElement, style: CSSStyleDeclaration, tracing: Tracing): void {
  for (const name of textual) {
    const value = style.getPropertyValue(name);
    if (value !== 'normal') node.setAttribute(name, value.replace(/px$/, ''));
  }
  const kind = fontKind(style.fontFamily);
  tracing.fonts.add(kind);
  if (kind === 'serif') node.setAttribute('font-family', fontStacks.serif);
  if (isTabular(style)) node.setAttribute('class', TABULAR);
}

function copyChildren(source: Element, node: SVGElement, above: Values, tracing: Tracing): void {
  for (const child of source.childNodes) {
    if (child instanceof SVGElement) copyNode(child, node, above, tracing);
    else if (child instanceof Text && /^(text|tspan|title)$/.test(source.tagName)) node.append(child.data);
  }
}

function copyNode(source: SVGElement, parent: SVGElement, above: Values, tracing: Tracing): void {
  const tag = source.tagName;
  if (dropped.has(tag)) return;
  if (tag === 'title') {
    copyChildren(source, svgNode('title', {}, parent), above, tracing);
    return;
  }
  const style = getComputedStyle(source);
  if (style.display === 'none' && tag !== 'defs' && tag !== 'pattern') return;
  if (style.visibility === 'hidden') return;
  const node = svgNode(tag === 'a' ? 'g' : tag, {}, parent);
  for (const name of geometry) {
    const value = source.getAttribute(name);
    if (value !== null && (name !== 'id' || tag === 'pattern')) node.setAttribute(name, value);
  }
  if (tag === 'svg') node.setAttribute('overflow', style.overflow === 'visible' ? 'visible' : 'hidden');
  const values = writeStyle(node, style, above, tracing);
  if (tag === 'text' || tag === 'tspan') writeFont(node, style, tracing);
  copyChildren(source, node, values, tracing);
}

/** Draws an SVG of the page where it stands, with what style sheets and custom properties say of it written as attributes. */
export function traceDrawing(source: SVGSVGElement, parent: SVGElement, tracing: Tracing): void {
  const { left, top, width, height } = source.getBoundingClientRect();
  const style = getComputedStyle(source);
  if (style.display === 'none' || width === 0 || height === 0) return;
  const node = svgNode(
    'svg',
    {
      x: left - tracing.left,
      y: top - tracing.top,
      width,
      height,
      viewBox: source.getAttribute('viewBox'),
      preserveAspectRatio: source.getAttribute('preserveAspectRatio'),
      overflow: style.overflow === 'visible' ? 'visible' : 'hidden',
    },
    parent,
  );
  copyChildren(source, node, writeStyle(node, style, initial, tracing), tracing);
}

/** Copies the patterns that were referred to, and those that they refer to, into `defs`. */
export function tracePatterns(defs: SVGElement, tracing: Tracing): void {
  for (const id of tracing.patterns) {
    const pattern = document.getElementById(id);
    if (pattern instanceof SVGElement) copyNode(pattern, defs, initial, tracing);
  }
}
