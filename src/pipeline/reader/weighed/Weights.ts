import { parts } from './Likelihoods.ts';

/** Weights as they are kept: 32-bit hashes of features and one signed byte for each part, both as base64. */
export interface PackedWeights {
  scale: number;
  hashes: string;
  values: string;
}

/** Weights as they are used: where a feature's row begins, by its hash as a signed integer (a small one for the engine), and the bytes; a byte divided by `scale` is a weight. */
export interface Weights {
  scale: number;
  rows: ReadonlyMap<number, number>;
  values: Int8Array;
}

/** Makes weights ready for use. */
export function unpackWeights({ scale, hashes, values }: PackedWeights): Weights {
  const bytes = bytesOf(hashes);
  const view = new DataView(bytes.buffer);
  const rows = new Map<number, number>();
  for (let at = 0; at * 4 < bytes.length; at += 1) rows.set(view.getInt32(at * 4, true), at * parts.length);
  return { scale, rows, values: new Int8Array(bytesOf(values).buffer) };
}

/** Packs weights; of features that share a hash the last one counts. */
export function packWeights(scale: number, rows: ReadonlyMap<number, readonly number[]>): PackedWeights {
  const hashes = new DataView(new ArrayBuffer(rows.size * 4));
  const values = new Int8Array(rows.size * parts.length);
  for (const [at, [hash, row]] of [...rows].sort(([one], [other]) => one - other).entries()) {
    hashes.setUint32(at * 4, hash, true);
    values.set(
      row.map((weight) => Math.max(-127, Math.min(127, Math.round(weight * scale)))),
      at * parts.length,
    );
  }
  return { scale, hashes: base64Of(new Uint8Array(hashes.buffer)), values: base64Of(new Uint8Array(values.buffer)) };
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
