/** A rectangle in pixels, `y` downward. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Something to be named on a map: where it is drawn, its name and the letters that stand for it. Earlier ones have the first choice of place. */
export interface Labelled {
  id: string;
  name: string;
  letters: string;
  box: Rect;
}

/** A name that found a place: its middle, and whether it stands on its area or beside it. */
export interface Label {
  id: string;
  text: string;
  x: number;
  y: number;
  isInside: boolean;
}

const LETTER = 6.2; // px, mean width of a letter at the size of `area-label`
const LINE = 14; // px
const GAP = 4; // px between an area and its name beside it

const rectAround = (x: number, y: number, text: string): Rect => {
  const half = (text.length * LETTER) / 2;
  return { left: x - half, right: x + half, top: y - LINE / 2, bottom: y + LINE / 2 };
};

const isOver = (a: Rect, b: Rect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isWithin = (a: Rect, b: Rect) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

/** Places names within `view` and off `blocked`: on the area where the name fits, else beside it where nothing else stands, else its letters on it where these fit, else none. */
export function placeLabels(items: readonly Labelled[], view: Rect, blocked: readonly Rect[] = []): Label[] {
  const taken: { id: string; rect: Rect }[] = items.map(({ id, box }) => ({ id, rect: box }));
  const labels: Label[] = [];
  taken.push(...blocked.map((rect) => ({ id: '', rect })));
  for (const { id, name, letters, box } of items) {
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const fits = (text: string) => text.length * LETTER <= width * 0.8 && LINE <= height * 0.75;
    const place = (label: Label) => {
      labels.push(label);
      taken.push({ id, rect: rectAround(label.x, label.y, label.text) });
    };
    if (fits(name)) {
      place({ id, text: name, x, y, isInside: true });
      continue;
    }
    const half = (name.length * LETTER) / 2;
    const beside = [
      [box.right + GAP + half, y],
      [box.left - GAP - half, y],
      [x, box.top - GAP - LINE / 2],
      [x, box.bottom + GAP + LINE / 2],
    ] as const;
    const free = beside.find(([atX, atY]) => {
      const rect = rectAround(atX, atY, name);
      return isWithin(rect, view) && taken.every((other) => other.id === id || !isOver(rect, other.rect));
    });
    if (free) place({ id, text: name, x: free[0], y: free[1], isInside: false });
    else if (fits(letters)) place({ id, text: letters, x, y, isInside: true });
  }
  return labels;
}
