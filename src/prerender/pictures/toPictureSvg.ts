import { escapeHtml } from '../htmlDocument.ts';
import type { MapDrawing } from './drawMap.ts';
import { widthOf, wrapText } from './wrapText.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 56;
const TEXT_WIDTH = 660;
const SERIF = 1.09; // how much wider the headline's letters are than `widthOf` says
const map = { x: 760, y: 30 };
export const mapSize = { width: 400, height: 570 };

/** What a link's picture says. */
export interface Picture {
  title: string;
  text: string;
  /** The line at the foot: the election and its day. */
  foot: string;
  /** Parties with their colour and count, as a key to the map. */
  key: readonly { name: string; colour: string; count: number }[];
  /** The council that the picture is about, by GSS code. */
  council: string | null;
}

/** Lines of text; gives the SVG and where the next line may begin. */
function textBlock(lines: readonly string[], y: number, size: number, attributes: string): { svg: string; y: number } {
  const leading = size * 1.18;
  const svg = lines
    .map(
      (line, n) =>
        `<text x="${MARGIN}" y="${(y + size * 0.8 + n * leading).toFixed(0)}" font-size="${size}" ${attributes}>${escapeHtml(line)}</text>`,
    )
    .join('');
  return { svg, y: y + lines.length * leading };
}

function titleLines(title: string): { size: number; lines: string[] } {
  for (const size of [66, 58, 50]) {
    const lines = wrapText(title, TEXT_WIDTH / size / SERIF, 9);
    if (lines.length <= (size > 60 ? 3 : 4)) return { size, lines };
  }
  return { size: 44, lines: wrapText(title, TEXT_WIDTH / 44 / SERIF, 5) };
}

function mapSvg({ areas, fine }: MapDrawing, council: string | null): string {
  const paths = areas
    .map(({ gss, path, fill }) => {
      const isFaint = council !== null && gss !== council;
      return path === '' ? '' : `<path d="${path}" fill="${fill}"${isFaint ? ' opacity="0.45"' : ''}/>`;
    })
    .join('');
  const chosen = areas.find(({ gss }) => gss === council);
  const mark = chosen
    ? `<path d="${chosen.path}" fill="${chosen.fill}" stroke="#161616" stroke-width="${2 * fine}"/><circle cx="${chosen.middle[0].toFixed(1)}" cy="${chosen.middle[1].toFixed(1)}" r="${24 * fine}" fill="none" stroke="#161616" stroke-width="${3 * fine}"/>`
    : '';
  return `<g transform="translate(${map.x} ${map.y}) scale(${1 / fine})" stroke="#ffffff" stroke-width="${0.5 * fine}">${paths}${mark}</g>`;
}

function keySvg(key: Picture['key'], y: number): string {
  let x = MARGIN;
  return key
    .map(({ name, colour, count }) => {
      const words = `${name} ${count}`;
      const svg = `<rect x="${x}" y="${y - 17}" width="20" height="20" fill="${colour}"/><text x="${x + 28}" y="${y}" font-size="24" font-family="Source Sans 3" fill="#161616">${escapeHtml(words)}</text>`;
      x += 28 + widthOf(words) * 24 + 30;
      return x > MARGIN + TEXT_WIDTH + 60 ? '' : svg;
    })
    .join('');
}

/** The picture of a link, 1200 by 630 px: what it says on the left, where it is on the right. */
export function toPictureSvg(picture: Picture, drawing: MapDrawing): string {
  const { size, lines } = titleLines(picture.title);
  const title = textBlock(lines, 70, size, 'font-family="Source Serif 4" font-weight="600" fill="#161616"');
  const room = Math.max(1, Math.min(4, Math.floor((480 - title.y) / 38)));
  const text = textBlock(
    wrapText(picture.text, TEXT_WIDTH / 30, room),
    title.y + 20,
    30,
    'font-family="Source Sans 3" fill="#565656"',
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/><rect width="${WIDTH}" height="10" fill="#161616"/>${mapSvg(drawing, picture.council)}${title.svg}${text.svg}${keySvg(picture.key, 538)}<rect x="${MARGIN}" y="558" width="${TEXT_WIDTH}" height="1" fill="#161616"/><text x="${MARGIN}" y="594" font-family="Source Sans 3" font-weight="700" font-size="26" fill="#161616">Declared</text><text x="${MARGIN + 110}" y="594" font-family="Source Sans 3" font-size="24" fill="#565656">${escapeHtml(picture.foot)}</text></svg>`;
}
