const directions = new Set(['north', 'south', 'east', 'west', 'mid', 'new', 'st', 'great', 'royal']);
const joiners = new Set(['and', 'upon', 'on', 'of', 'the', 'in', 'with', 'le', 'de']);

/** Three letters that stand for a council's name on a map: "Ply", "SCa" for South Cambridgeshire, "StA" for St Albans. */
export function toLetters(name: string): string {
  const words = name
    .replace(/[’'.]/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !joiners.has(word.toLowerCase()));
  const [first = '', second] = words;
  if (first.toLowerCase() === 'st' && second) return `St${second.charAt(0).toUpperCase()}`;
  if (second && directions.has(first.toLowerCase())) return first.charAt(0).toUpperCase() + titled(second).slice(0, 2);
  return titled(first).slice(0, 3);
}

const titled = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
