// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { DataTable, type Column } from './DataTable.tsx';

afterEach(cleanup);

interface Row {
  name: string;
  seats: number;
}
const columns: Column<Row>[] = [
  { key: 'name', header: 'Council', cell: (row) => row.name, sortValue: (row) => row.name },
  { key: 'seats', header: 'Seats', align: 'right', cell: (row) => row.seats, sortValue: (row) => row.seats },
];
const rows = [
  { name: 'Swindon', seats: 2 },
  { name: 'Barnet', seats: 10 },
];
const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

test('a header sorts its column up, then down, and says so', async () => {
  render(<DataTable caption="Seats" columns={columns} rows={rows} rowKey={(row) => row.name} />);
  expect(names()).toEqual(['Swindon', 'Barnet']);
  await userEvent.click(screen.getByRole('button', { name: /Council/ }));
  expect(names()).toEqual(['Barnet', 'Swindon']);
  await userEvent.click(screen.getByRole('button', { name: /Council/ }));
  expect(names()).toEqual(['Swindon', 'Barnet']);
  expect(screen.getByRole('columnheader', { name: /Council/ }).getAttribute('aria-sort')).toBe('descending');
  expect(screen.getByRole('columnheader', { name: /Seats/ }).getAttribute('aria-sort')).toBe('none');
});

test('it scrolls in a region that bears its caption, and without rows it says so', () => {
  render(<DataTable caption="Seats" columns={columns} rows={[]} rowKey={(row) => row.name} empty="No seats." />);
  const region = screen.getByRole('region', { name: 'Seats' });
  expect(within(region).getByText('No seats.')).toBeTruthy();
});
