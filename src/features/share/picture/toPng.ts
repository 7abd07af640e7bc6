import type { PictureSvg } from './toPictureSvg.ts';

const SCALE = 2;
const MOST = 16_000; // px: browsers draw no larger canvas

/** A picture as PNG, two dots a px; very long ones as large as a browser can draw. */
export async function toPng({ text, width, height }: PictureSvg): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(SCALE, MOST / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('This browser can’t draw a picture of that size'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
