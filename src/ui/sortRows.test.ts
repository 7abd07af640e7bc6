import { expect, test } from 'vitest';
import { sortRows, type Column } from './sortRows.ts';

interface Row {
  name: string;
  seats: number | null;
}
const columns: Column<Row>[] = [
  { key: 'name', header: 'Council', cell: (row) => row.name, sortValue: (row) => row.name },
  { key: 'seats', header: 'Seats', cell: (row) => row.seats, sortValue: (row) => row.seats },
];
const rows: Row[] = [
  { name: 'Swindon', seats: 2 },
  { name: 'Bury', seats: null },
  { name: 'Barnet', seats: 10 },
];
const names = (sorted: readonly Row[]) => sorted.map((row) => row.name);

test('numbers sort as numbers and unknown ones stand last in both directions', () => {
  expect(names(sortRows(rows, columns, { key: 'seats', direction: 'ascending' }))).toEqual([
    'Swindon',
    'Barnet',
    'Bury',
  ]);
  expect(names(sortRows(rows, columns, { key: 'seats', direction: 'descending' }))).toEqual([
    'Barnet',
    'Swindon',
    'Bury',
  ]);
});

test('without a sort, or by a column that is not there, rows keep their order', () => {
  expect(sortRows(rows, columns, null)).toBe(rows);
  expect(sortRows(rows, columns, { key: 'colour', direction: 'ascending' })).toBe(rows);
});
