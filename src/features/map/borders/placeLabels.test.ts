import { expect, test } from 'vitest';
import { placeLabels, type Labelled } from './placeLabels.ts';

const area = (id: string, left: number, top: number, width: number, height: number): Labelled => ({
  id,
  name: id,
  letters: id.slice(0, 3),
  box: { left, top, right: left + width, bottom: top + height },
});
const view = { left: -500, top: -500, right: 500, bottom: 500 };
const told = (...items: Labelled[]) => placeLabels(items, view).map(({ id, text, isInside }) => [id, text, isInside]);

test('a name stands on its area where it fits, else beside it', () => {
  expect(told(area('Plymouth', 0, 0, 100, 40))).toEqual([['Plymouth', 'Plymouth', true]]);
  const [label] = placeLabels([area('Plymouth', 0, 0, 12, 12)], view);
  expect(label).toMatchObject({ text: 'Plymouth', isInside: false, y: 6 });
  expect(label && label.x > 12).toBe(true);
});

test('a name gives way to an area and to a name that came before, and takes another side', () => {
  const [first, second] = placeLabels([area('Wandsworth', 0, 0, 12, 12), area('Westminster', 14, 0, 12, 12)], view);
  expect(first && first.x < 0).toBe(true);
  expect(second && second.x > 26).toBe(true);
});

test('letters are the last resort, and without room for them there is no label', () => {
  const crowd = (size: number) =>
    [0, 1, 2, 3, 4].flatMap((row) =>
      [0, 1, 2, 3, 4].map((column) => area(`Council ${row}${column}`, column * size, row * size, size, size)),
    );
  const middle = (size: number) => told(...crowd(size)).find(([id]) => id === 'Council 22');
  expect(middle(30)).toEqual(['Council 22', 'Cou', true]);
  expect(middle(12)).toBeUndefined();
});

test('a name that would leave the view takes another side', () => {
  const [label] = placeLabels([area('Plymouth', 0, 0, 12, 12)], { ...view, right: 40 });
  expect(label && label.x < 0).toBe(true);
});

test('a name keeps off what is blocked', () => {
  const [label] = placeLabels([area('Plymouth', 0, 0, 12, 12)], view, [{ left: 20, top: -50, right: 40, bottom: 50 }]);
  expect(label && label.x < 0).toBe(true);
});
