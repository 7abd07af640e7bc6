import { describe, expect, it } from 'vitest';
import { makeEstimate } from '../../domain/makeFacts.ts';
import { toEstimatesModel } from './toEstimatesModel.ts';

const modelOf = (...args: Parameters<typeof makeEstimate>[]) =>
  toEstimatesModel(
    args.map((each) => makeEstimate(...each)),
    'Europe/London',
  );
const figureOf = (...args: Parameters<typeof makeEstimate>) => modelOf(args).entries[0]?.figure;

describe('toEstimatesModel', () => {
  it('words each unit', () => {
    const of = (party: string, value: number, unit: 'percent' | 'points' | 'seats' | 'decimal-odds') => ({
      values: [{ party, value, unit }],
    });
    expect(figureOf('exit-poll', of('LAB', 50, 'percent'))).toBe('Labour 50%');
    expect(figureOf('projected-share', of('CON', 35.5, 'percent'))).toBe('Conservatives 35.5%');
    expect(figureOf('swing', of('LD', 2, 'points'))).toBe('Liberal Democrats 2 percentage points');
    expect(figureOf('commons-seats', of('CON', 280, 'seats'))).toBe('Conservatives 280 seats');
    expect(
      figureOf('odds', {
        values: [
          { party: 'CON', value: 1.89, unit: 'decimal-odds' },
          { party: 'LAB', value: 2.2, unit: 'decimal-odds' },
        ],
      }),
    ).toBe('Conservatives 1.89 and Labour 2.20 (decimal odds)');
    expect(figureOf('commons-seats', { values: [{ party: 'LAB', value: 3, unit: 'seats-ahead-of', of: 'CON' }] })).toBe(
      'Labour 3 seats ahead of the Conservatives',
    );
  });

  it('shows a lost figure as lost, and a swing without a figure by its direction', () => {
    expect(modelOf(['projected-share', { missing: true, source: 'BBC' }])).toMatchObject({
      entries: [{ figure: 'Figure not in this copy', isMissing: true, attribution: 'BBC · time not given' }],
      rows: [{ party: null, value: null }],
      summary:
        '1 figure that is modelled or quoted, and none of them a result. 1 was announced but is not in this copy.',
    });
    expect(figureOf('swing', { towards: 'CON', area: 'outside London' })).toBe('Towards the Conservatives');
    expect(figureOf('swing')).toBe('No figure given');
  });

  it('keeps a fixed order of kinds and one row a value', () => {
    const model = modelOf(
      [
        'odds',
        {
          values: [
            { party: 'CON', value: 1.5, unit: 'decimal-odds' },
            { party: 'LAB', value: 3, unit: 'decimal-odds' },
          ],
        },
      ],
      ['projected-share', { missing: true, declaredAt: '2018-05-04T13:05:00+01:00', area: 'Great Britain' }],
    );
    expect(model.entries.map(({ kind }) => kind)).toEqual(['Projected national share', 'Betting odds']);
    expect(model.entries[0]?.attribution).toBe('source not said · Great Britain · 4 May, 13:05');
    expect(model.rows.map(({ party }) => party)).toEqual([null, 'CON', 'LAB']);
  });
});
