import { describe, expect, it } from 'vitest';
import { makeSeat } from '../../domain/makeFacts.ts';
import { toSeatsModel } from './toSeatsModel.ts';

const at = (name: string) => ({ council: { gss: name.toLowerCase(), name } });
const sheffield = [
  makeSeat('UKIP', -1, at('Sheffield')),
  makeSeat('LD', 2, at('Sheffield')),
  makeSeat('LAB', -3, at('Sheffield')),
  makeSeat('GRN', 2, at('Sheffield')),
];
const wigan = makeSeat('LAB', null, { ...at('Wigan'), direction: 'down' });

describe('toSeatsModel', () => {
  it('keeps party order and checks the sum', () => {
    const [group] = toSeatsModel(sheffield).groups;
    expect(group?.bars.map(({ name, text }) => [name, text])).toEqual([
      ['Labour', '−3'],
      ['Liberal Democrat', '+2'],
      ['UKIP', '−1'],
      ['Green', '+2'],
    ]);
    expect(group?.sum).toBe('Adds up to 0, as it should.');
  });

  it('says what a sum that is not 0 may mean, and makes none of what is filtered or not given', () => {
    const sumOf = (...args: Parameters<typeof toSeatsModel>) => toSeatsModel(...args).groups[0]?.sum;
    expect(sumOf(sheffield.slice(0, 3))).toBe(
      'Adds up to −2: not every party’s change is given, or a figure is wrong.',
    );
    expect(sumOf(sheffield, true)).toBe('No sum: some parties are filtered out.');
    expect(sumOf([wigan])).toBe('No sum: a number is not given.');
    expect(sumOf(sheffield.slice(0, 1))).toBe('No sum: one party’s change only.');
  });

  it('draws a change without its number as a direction, last', () => {
    const model = toSeatsModel([wigan, ...sheffield]);
    expect(model.groups.map(({ place }) => place)).toEqual(['Sheffield', 'Wigan']);
    expect(model.groups[1]?.bars[0]).toMatchObject({ kind: 'open', value: -1, text: 'number not given' });
    expect(model.rows[0]).toMatchObject({ council: 'Wigan', change: null, direction: 'down' });
  });

  it('says the extremes and what is not given', () => {
    expect(toSeatsModel([wigan, ...sheffield]).summary).toBe(
      'Of 2 places with seat changes, the largest: Labour lost 3 seats in Sheffield; the Liberal Democrats and the Greens won 2 seats each in Sheffield. Labour in Wigan: the number is not given.',
    );
    expect(toSeatsModel(sheffield).summary).toBe(
      'Labour lost 3 seats in Sheffield; the Liberal Democrats and the Greens won 2 seats each in Sheffield.',
    );
    expect(toSeatsModel([makeSeat('CON', 4), makeSeat('LAB', 4, at('Bury'))]).summary).toBe(
      'Of 2 places with seat changes, the largest: the Conservatives won 4 seats in Anytown (one of 2 changes as large).',
    );
    expect(toSeatsModel([])).toMatchObject({ summary: '', groups: [], rows: [] });
  });

  it('names the baseline where the words do, and keeps wards apart from their council', () => {
    const [first, second] = toSeatsModel([
      makeSeat('CON', 5, { baseline: 'the last election, in 2014' }),
      makeSeat('CON', 1, { ward: 'High Street' }),
    ]).groups;
    expect(first?.baseline).toBe('Compared with the last election, in 2014.');
    expect(second?.place).toBe('High Street (Anytown)');
    expect(second?.baseline).toBeNull();
  });
});
