import { svgNode } from './svgNode.ts';
import { toPaint } from './toPaint.ts';
import { traceDrawing } from './traceDrawing.ts';
import { traceText } from './traceText.ts';
import type { Tracing } from './Tracing.ts';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const toBox = ({ left, top, width, height }: DOMRect, tracing: Tracing): Box => ({
  x: left - tracing.left,
  y: top - tracing.top,
  width,
  height,
});

function drawGround(element: Element, parent: SVGElement, style: CSSStyleDeclaration, tracing: Tracing): void {
  const { value, opacity } = toPaint(style.backgroundColor);
  if (value === 'none') return;
  const radius = Number.parseFloat(style.borderTopLeftRadius) || null;
  const boxes = style.display === 'inline' ? [...element.getClientRects()] : [element.getBoundingClientRect()];
  for (const box of boxes) {
    const shape = { ...toBox(box, tracing), rx: radius, fill: value, 'fill-opacity': opacity < 1 ? opacity : null };
    svgNode('rect', shape, parent);
  }
}

/** Draws the borders as rectangles, so that hairlines stay sharp. */
function drawBorders({ x, y, width, height }: Box, parent: SVGElement, style: CSSStyleDeclaration): void {
  const thick = (side: string) =>
    style.getPropertyValue(`border-${side}-style`) === 'none'
      ? 0
      : Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
  const [top, right, bottom, left] = ['top', 'right', 'bottom', 'left'].map(thick) as [number, number, number, number];
  const sides: readonly (readonly [string, Box])[] = [
    ['top', { x, y, width, height: top }],
    ['right', { x: x + width - right, y, width: right, height }],
    ['bottom', { x, y: y + height - bottom, width, height: bottom }],
    ['left', { x, y, width: left, height }],
  ];
  for (const [side, box] of sides) {
    const { value } = toPaint(style.getPropertyValue(`border-${side}-color`));
    if (box.width > 0 && box.height > 0 && value !== 'none') svgNode('rect', { ...box, fill: value }, parent);
  }
}

/** Draws an element of the page as it stands there: its ground and borders, its texts, its drawings. What is styled with generated content, images or shadows is not drawn: our figures have none. */
export function traceElement(element: Element, parent: SVGElement, tracing: Tracing): void {
  if (element instanceof SVGSVGElement) {
    traceDrawing(element, parent, tracing);
    return;
  }
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return;
  const box = toBox(element.getBoundingClientRect(), tracing);
  let target = style.opacity === '1' ? parent : svgNode('g', { opacity: style.opacity }, parent);
  drawGround(element, target, style, tracing);
  if (style.display !== 'inline') drawBorders(box, target, style);
  if (style.overflowX !== 'visible') {
    if (box.width < 2 || box.height < 2) return; // for screen readers only
    const { x, y, width, height } = box;
    target = svgNode(
      'svg',
      { ...box, viewBox: [x, y, width, height].map((part) => part.toFixed(2)).join(' ') },
      target,
    );
  }
  for (const child of element.childNodes) {
    if (child instanceof Text) traceText(child, target, style, tracing);
    else if (child instanceof Element) traceElement(child, target, tracing);
  }
}
