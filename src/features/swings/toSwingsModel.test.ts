import { describe, expect, it } from 'vitest';
import { makeWard } from '../../domain/makeFacts.ts';
import { toSwingometerModel } from './toSwingometerModel.ts';
import { toSwingsModel } from './toSwingsModel.ts';

const fryerns = makeWard(
  'Fryerns',
  { LAB: [48.6, 13.5], CON: [33.7, 15.8], UKIP: [17.7, -25.2] },
  { outcome: 'gain', previous: 'UKIP' },
);
const quiet = makeWard('Nether Wallop with a Very Long Name and Another Parish', { CON: [60, -2], LAB: [40, 2] });
const bare = makeWard('Bede', {}, { party: 'LAB', outcome: 'hold', previous: 'LAB' });

describe('toSwingsModel', () => {
  it('keeps party order, direct labels and the remainder that is not listed', () => {
    const [ward] = toSwingsModel([fryerns], 'butler').wards;
    expect(ward?.bars.map(({ party, text }) => [party, text])).toEqual([
      ['CON', '+15.8'],
      ['LAB', '+13.5'],
      ['UKIP', '−25.2'],
      [null, '−4.1'],
    ]);
    expect(ward?.bars[0]?.words).toBe('Conservative: 33.7%, +15.8 percentage points');
  });

  it('takes the swing from the previous holder to the winner, by the measure asked for', () => {
    expect(toSwingsModel([fryerns], 'butler').wards[0]?.arrow).toMatchObject({
      from: 'UKIP',
      to: 'LAB',
      points: 19.35,
    });
    expect(toSwingsModel([fryerns], 'butler').wards[0]?.arrow?.words).toBe('19.4 points from UKIP to Labour');
    expect(toSwingsModel([fryerns], 'steed').wards[0]?.arrow?.points).toBe(28.3);
  });

  it('computes another pair when asked, pointing to who gained by it', () => {
    const model = toSwingsModel([fryerns], 'butler', ['CON', 'LAB']);
    expect(model.wards[0]?.arrow).toMatchObject({ from: 'LAB', to: 'CON', butler: 1.15 });
    expect(model.wards[0]?.arrow?.words).toBe('1.2 points from Labour to the Conservatives');
    expect(model.pairs).toEqual([
      ['CON', 'LAB'],
      ['CON', 'UKIP'],
      ['LAB', 'UKIP'],
    ]);
  });

  it('sorts by the largest change and keeps wards without figures apart', () => {
    const model = toSwingsModel([quiet, bare, fryerns], 'butler');
    expect(model.wards.map(({ ward }) => ward)).toEqual([fryerns.ward, quiet.ward]);
    expect(model.withoutFigures.map(({ ward }) => ward)).toEqual(['Bede']);
    expect(model.most).toBe(30);
  });

  it('says the extremes in a sentence, and how few wards there are', () => {
    expect(toSwingsModel([fryerns, bare], 'butler').summary).toBe(
      'Labour up 13.5 percentage points in Fryerns, UKIP down 25.2: the only one of 2 wards reported with its figures.',
    );
    expect(toSwingsModel([fryerns, quiet], 'butler').summary).toMatch(
      /: the largest changes in 2 wards with figures\.$/,
    );
    expect(toSwingsModel([bare], 'butler')).toMatchObject({ summary: '', wards: [], rows: [] });
  });

  it('gives every drawn bar as a row with its fact', () => {
    const { rows } = toSwingsModel([fryerns], 'butler');
    expect(rows).toHaveLength(4);
    expect(rows[1]).toMatchObject({
      ward: 'Fryerns',
      party: 'LAB',
      share: 48.6,
      change: 13.5,
      butler: 19.35,
      fact: fryerns.id,
    });
  });

  it('shows a printed share without its change as not given', () => {
    const [ward] = toSwingsModel([makeWard('Half', { CON: [50, 1.5], LAB: [40, null] })], 'butler').wards;
    expect(ward?.bars.map(({ text }) => text)).toEqual(['+1.5', 'not given']);
    expect(ward?.arrow).toBeNull();
  });
});

describe('toSwingometerModel', () => {
  const wards = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      makeWard(`W${index}`, { LAB: [50, index], CON: [40, -index], LD: [5, 0] }),
    );

  it('is honest about one ward', () => {
    const model = toSwingometerModel([fryerns], 'butler');
    expect(model).toMatchObject({ left: 'CON', right: 'LAB', n: 1, mean: null });
    expect(model?.dots[0]?.points).toBe(-1.15);
    expect(model?.summary).toBe(
      'One ward only: Fryerns, 1.2 points to the Conservatives. It says nothing of any other place.',
    );
  });

  it('gives no average of two, and one of three', () => {
    expect(toSwingometerModel(wards(2), 'butler')).toMatchObject({ n: 2, mean: null });
    expect(toSwingometerModel(wards(3), 'butler')).toMatchObject({ n: 3, mean: 1 });
    expect(toSwingometerModel(wards(3), 'butler')?.summary).toContain(
      'In 3 wards with figures for both, 1.0 points to Labour',
    );
  });

  it('is absent where no ward has both parties', () => {
    expect(toSwingometerModel([bare], 'butler')).toBeNull();
    expect(toSwingometerModel([makeWard('One', { CON: [60, 3] })], 'butler')).toBeNull();
  });
});
