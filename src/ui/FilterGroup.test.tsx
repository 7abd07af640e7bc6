// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { FilterGroup } from './FilterGroup.tsx';

afterEach(cleanup);

const options = [
  { value: 'con', label: 'Conservative', count: 7 },
  { value: 'lab', label: 'Labour', count: 3 },
  { value: 'ld', label: 'Liberal Democrat', count: 3 },
];

test('several choices come in the order of the options, and the button tells them', async () => {
  const onChange = vi.fn();
  render(<FilterGroup label="Party" options={options} selected={['ld']} onChange={onChange} />);
  expect(screen.getByText(/Party: Liberal Democrat/)).toBeTruthy();
  await userEvent.click(screen.getByRole('checkbox', { name: /Conservative/ }));
  expect(onChange).toHaveBeenLastCalledWith(['con', 'ld']);
  await userEvent.click(screen.getByRole('checkbox', { name: /Liberal/ }));
  expect(onChange).toHaveBeenLastCalledWith([]);
});

test('one choice at a time can be taken back by the first', async () => {
  const onChange = vi.fn();
  render(<FilterGroup label="Party" anyLabel="All" options={options} selected={['lab']} onChange={onChange} open />);
  await userEvent.click(screen.getByRole('radio', { name: /Conservative/ }));
  expect(onChange).toHaveBeenLastCalledWith(['con']);
  await userEvent.click(screen.getByRole('radio', { name: 'All' }));
  expect(onChange).toHaveBeenLastCalledWith([]);
});

test('Escape closes the menu and gives focus back to its button', async () => {
  render(<FilterGroup label="Party" options={options} selected={[]} onChange={vi.fn()} />);
  const menu = screen.getByRole('group', { name: 'Party' }).closest('details');
  if (menu) menu.open = true;
  screen.getByRole('checkbox', { name: /Labour/ }).focus();
  await userEvent.keyboard('{Escape}');
  expect(menu?.open).toBe(false);
  expect(document.activeElement?.textContent).toContain('Party');
});
