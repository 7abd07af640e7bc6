import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';

const serif = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/source-serif-4/package.json')));
const sans = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/source-sans-3/package.json')));
const fontFiles = [
  join(serif, '600SemiBold/SourceSerif4_600SemiBold.ttf'),
  join(sans, '400Regular/SourceSans3_400Regular.ttf'),
  join(sans, '700Bold/SourceSans3_700Bold.ttf'),
];

/** Draws an SVG as PNG, in our own fonts and no others, so that every machine makes the same picture. `width`: in px, else its own. */
export async function toPng(svg: string, width?: number): Promise<Buffer> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' },
    ...(width === undefined ? {} : { fitTo: { mode: 'width', value: width } }),
  });
  return image.asPng();
}
