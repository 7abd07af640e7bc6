/** The width of a text in em, near enough to break lines by: our fonts' letters fall into a few widths. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) {
    if (/[ijl.,;:'’!|\s()]/.test(sign)) width += 0.27;
    else if (/[mwMW—]/.test(sign)) width += 0.82;
    else if (/[A-Z&]/.test(sign)) width += 0.64;
    else if (/[frtI-]/.test(sign)) width += 0.37;
    else width += 0.52;
  }
  return width;
}

/** Breaks a text into lines of at most `most` em; what goes beyond `lines` is cut with an ellipsis. */
export function wrapText(text: string, most: number, lines: number): string[] {
  const broken: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = broken.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= most) broken[broken.length - 1] = `${last} ${word}`;
    else broken.push(word);
  }
  if (broken.length <= lines) return broken;
  const kept = broken.slice(0, lines);
  let end = kept.at(-1) ?? '';
  while (end !== '' && widthOf(`${end}…`) > most) end = end.split(' ').slice(0, -1).join(' ');
  return [...kept.slice(0, -1), `${end.replace(/[,;.:]$/, '')}…`];
}
