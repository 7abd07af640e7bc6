const LEAST = 50; // px
const MOST = 10_000;

/** The height in px that an embed tells in a message, within what a page can bear; null for any other message. */
export function readHeight(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== 'embed-size') return null;
  const height = 'height' in data ? data.height : null;
  if (typeof height !== 'number' || !Number.isFinite(height)) return null;
  return Math.ceil(Math.min(MOST, Math.max(LEAST, height)));
}
