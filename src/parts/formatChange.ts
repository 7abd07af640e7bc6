const MINUS = '−';

/** A signed number with a true minus: "+13.5", "−25.2", "0". `digits` is how many decimals, rounded half away from zero. */
export function formatSigned(value: number, digits = 1): string {
  const size = formatNumber(Math.abs(value), digits);
  if (Number(size.replaceAll(',', '')) === 0) return '0';
  return `${value < 0 ? MINUS : '+'}${size}`;
}

/** A change in words: "+13.5 points", "−25.2 points", "no change". */
export function formatChange(value: number, unit: 'points' | 'seats' = 'points'): string {
  const signed = formatSigned(value, unit === 'points' ? 1 : 0);
  if (signed === '0') return 'no change';
  const isOne = Math.abs(value) === 1;
  return `${signed} ${isOne ? unit.slice(0, -1) : unit}`;
}

/** A number with `digits` decimals, rounded half away from zero at the last moment, thousands parted: "19.4", "1,204". */
export function formatNumber(value: number, digits = 0): string {
  const scale = 10 ** digits;
  const rounded = (Math.sign(value) * Math.round(Number((Math.abs(value) * scale).toFixed(6)))) / scale;
  const text = Math.abs(rounded).toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return rounded < 0 ? `${MINUS}${text}` : text;
}

/** "1 council", "14 councils". */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;
