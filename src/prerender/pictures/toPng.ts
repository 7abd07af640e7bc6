import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);
const fontOf = (name: string, file: string): string =>
  join(dirname(require.resolve(`@expo-google-fonts/${name}/package.json`)), file);

const fontFiles = [
  fontOf('source-serif-4', '600SemiBold/SourceSerif4_600SemiBold.ttf'),
  fontOf('source-sans-3', '400Regular/SourceSans3_400Regular.ttf'),
  fontOf('source-sans-3', '700Bold/SourceSans3_700Bold.ttf'),
];

/** Draws an SVG as PNG, in our own fonts and no others, so that every machine makes the same picture. `width`: in px, else its own. */
export async function toPng(svg: string, width?: number): Promise<Buffer> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' },
    ...(width === undefined ? {} : { fitTo: { mode: 'width', value: width } }),
  });
  return image.asPng();
}
