import { svgNode } from './svgNode.ts';
import { toPaint } from './toPaint.ts';
import { fontKind, fontStacks, isTabular, TABULAR, type Tracing } from './Tracing.ts';

/** A run of text on one line; px of the page. */
interface Line {
  text: string;
  left: number;
  right: number;
  top: number;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ascents = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** How far a font's baseline is below the top of its line's box, px. */
function ascentOf(style: CSSStyleDeclaration): number {
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  let ascent = ascents.get(font);
  if (ascent === undefined) {
    context ??= document.createElement('canvas').getContext('2d');
    if (context) context.font = font;
    ascent = context?.measureText('x').fontBoundingBoxAscent ?? Number.parseFloat(style.fontSize);
    ascents.set(font, ascent);
  }
  return ascent;
}

/** The lines that a text was broken into; white space that is not shown is left out. */
function toLines(node: Text): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (const { segment, index } of graphemes.segment(node.data)) {
    range.setStart(node, index);
    range.setEnd(node, index + segment.length);
    const box = range.getClientRects()[0];
    if (!box || box.width === 0) continue;
    const isSpace = /^\s+$/.test(segment);
    const last = lines.at(-1);
    if (last && Math.abs(box.top - last.top) < 2) {
      last.text += isSpace ? ' ' : segment;
      last.left = Math.min(last.left, box.left);
      last.right = Math.max(last.right, box.right);
    } else if (!isSpace) lines.push({ text: segment, left: box.left, right: box.right, top: box.top });
  }
  return lines;
}

/** Sets a text of the page where it stands, line by line. */
export function traceText(node: Text, parent: SVGElement, style: CSSStyleDeclaration, tracing: Tracing): void {
  const kind = fontKind(style.fontFamily);
  const { value, opacity } = toPaint(style.color);
  const isRightToLeft = style.direction === 'rtl';
  for (const { text, left, right, top } of toLines(node)) {
    tracing.fonts.add(kind);
    const set = svgNode(
      'text',
      {
        x: (isRightToLeft ? right : left) - tracing.left,
        y: top - tracing.top + ascentOf(style),
        fill: value,
        'fill-opacity': opacity < 1 ? opacity : null,
        'font-size': Number.parseFloat(style.fontSize),
        'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
        'font-style': style.fontStyle === 'normal' ? null : style.fontStyle,
        'font-family': kind === 'serif' ? fontStacks.serif : null,
        'letter-spacing': style.letterSpacing === 'normal' ? null : Number.parseFloat(style.letterSpacing),
        direction: isRightToLeft ? 'rtl' : null,
        class: isTabular(style) ? TABULAR : null,
      },
      parent,
    );
    set.textContent = style.textTransform === 'uppercase' ? text.trimEnd().toUpperCase() : text.trimEnd();
  }
}
