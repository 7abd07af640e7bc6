import { toFontFaces } from './pictureFonts.ts';
import { toFrame, type PictureOf } from './toFrame.ts';
import { svgNode } from './trace/svgNode.ts';
import { traceElement } from './trace/traceElement.ts';
import { tracePatterns } from './trace/traceDrawing.ts';
import { fontStacks, tabularRule, type Tracing } from './trace/Tracing.ts';

/** A picture that stands alone: SVG text, and its size in px. */
export interface PictureSvg {
  text: string;
  width: number;
  height: number;
}

/** Draws a figure as it is on the screen (its theme, palette, filters) with title, sentence, source and link, fonts and patterns included. The page must be laid out. */
export async function toPictureSvg(picture: PictureOf): Promise<PictureSvg> {
  await document.fonts.ready;
  const frame = toFrame(picture);
  document.body.append(frame);
  try {
    const { left, top, width, height } = frame.getBoundingClientRect();
    const size = { width: Math.ceil(width), height: Math.ceil(height) };
    const tracing: Tracing = { left, top, patterns: new Set(), fonts: new Set() };
    const root = svgNode('svg', {
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      'font-family': fontStacks.sans,
    });
    svgNode('title', {}, root).textContent = picture.title;
    svgNode('desc', {}, root).textContent = `${picture.summary} ${picture.source}. ${picture.link}`.trim();
    const style = svgNode('style', {}, root);
    const defs = svgNode('defs', {}, root);
    traceElement(frame, root, tracing);
    tracePatterns(defs, tracing);
    frame.remove();
    style.textContent = tabularRule + (await toFontFaces(tracing.fonts));
    return { text: new XMLSerializer().serializeToString(root), ...size };
  } finally {
    frame.remove();
  }
}
