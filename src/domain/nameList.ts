/** Names in a sentence: "A", "A and B", "A, B and C"; beyond `most`, "A, B and 4 others". */
export function nameList(names: readonly string[], most = Infinity): string {
  const left = names.length - most;
  const shown = left > 1 ? [...names.slice(0, most), `${left} others`] : names;
  if (shown.length < 2) return shown[0] ?? '';
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

/** A small number as a word ("three"), a larger one in figures. */
export function countInWords(count: number): string {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  return words[count] ?? String(count);
}
