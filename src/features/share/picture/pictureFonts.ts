import sansFile from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
import serifFile from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
import type { FontKind } from './trace/Tracing.ts';

const files: Readonly<Record<FontKind, readonly [family: string, file: string]>> = {
  sans: ['Source Sans 3', sansFile],
  serif: ['Source Serif 4', serifFile],
};

function toDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('The font could not be read'));
    reader.readAsDataURL(blob);
  });
}

async function toFontFace(kind: FontKind): Promise<string> {
  const [family, file] = files[kind];
  const response = await fetch(file);
  if (!response.ok) return ''; // the picture names what may stand in
  const address = await toDataAddress(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }));
  return `@font-face{font-family:'${family}';font-weight:200 900;src:url(${address}) format('woff2')}`;
}

/** Style sheet with the fonts themselves, so that a picture looks the same where they are not installed. */
export async function toFontFaces(kinds: ReadonlySet<FontKind>): Promise<string> {
  const faces = await Promise.all([...kinds].map((kind) => toFontFace(kind).catch(() => '')));
  return faces.join('');
}
