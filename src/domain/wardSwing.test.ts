import { describe, expect, it } from 'vitest';
import { butlerSwing } from './butlerSwing.ts';
import { steedSwing } from './steedSwing.ts';
import { roundHalfAway, toOneDecimal, toTenths } from './tenths.ts';
import { unlistedShare } from './unlistedShare.ts';
import { swingBetween, wardSwing } from './wardSwing.ts';
import type { Share } from './WardFact.ts';

const share = (party: string, now: number | null, change: number | null): Share => ({
  party,
  share: now,
  change,
  votes: null,
});
const fryerns = [share('LAB', 48.6, 13.5), share('CON', 33.7, 15.8), share('UKIP', 17.7, -25.2)];

describe('rounding', () => {
  it.each([
    [1.5, 2],
    [-1.5, -2],
    [2.4, 2],
    [-0.4, 0],
  ])('a half goes away from zero: %d', (value, expected) => expect(roundHalfAway(value)).toBe(expected));
  it.each([
    [48.6, 486],
    [-25.2, -252],
    [0.3, 3],
    [1.005, 10],
  ])('tenths of %d', (value, expected) => expect(toTenths(value)).toBe(expected));
  it.each([
    [19.35, 19.4],
    [1.15, 1.2],
    [-1.15, -1.2],
    [9.19, 9.2],
    [-0.04, 0],
  ])('%d is shown with one decimal', (value, expected) => expect(toOneDecimal(value)).toBe(expected));
});

describe('swing of two parties', () => {
  it('Con 35 to 45, Lab 45 to 40: Butler 7.5, Steed 9.19', () => {
    const [con, lab] = [share('CON', 45, 10), share('LAB', 40, -5)];
    expect(butlerSwing(lab, con)).toBe(7.5);
    expect(steedSwing(lab, con)).toBe(9.19);
    expect(butlerSwing(con, lab)).toBe(-7.5);
    expect(steedSwing(con, lab)).toBe(-9.19);
  });
  it('is exact in tenths', () => {
    expect(swingBetween(fryerns, 'UKIP', 'LAB')?.butler).toBe(19.35);
    expect(swingBetween(fryerns, 'LAB', 'CON')?.butler).toBe(1.15);
  });
  it('is none for a party without both figures', () => {
    expect(swingBetween([share('LAB', 50, 3), share('CON', 40, null)], 'CON', 'LAB')).toBeNull();
    expect(swingBetween([share('LAB', 50, 3), share('CON', null, 2)], 'CON', 'LAB')).toBeNull();
    expect(swingBetween(fryerns, 'GRN', 'LAB')).toBeNull();
    expect(swingBetween(fryerns, 'LAB', 'LAB')).toBeNull();
  });
  it('has no Steed swing where the two had no votes last time', () => {
    expect(swingBetween([share('LAB', 50, 50), share('CON', 40, 40)], 'CON', 'LAB')).toEqual({
      from: 'CON',
      to: 'LAB',
      butler: 5,
      steed: null,
    });
  });
});

describe('swing of a ward', () => {
  it('goes from the previous holder to the winner', () => {
    expect(wardSwing({ party: 'LAB', previous: 'UKIP', shares: fryerns })).toEqual({
      from: 'UKIP',
      to: 'LAB',
      butler: 19.35,
      steed: 28.3,
    });
  });
  it.each([
    ['a hold', 'LAB'],
    ['a holder that is not said', null],
    ['a holder without figures', 'GRN'],
  ])('goes from the runner-up for %s', (_, previous) => {
    expect(wardSwing({ party: 'LAB', previous, shares: fryerns })).toMatchObject({
      from: 'CON',
      to: 'LAB',
      butler: -1.15,
    });
  });
  it('is none without a winner or figures', () => {
    expect(wardSwing({ party: null, previous: 'UKIP', shares: fryerns })).toBeNull();
    expect(wardSwing({ party: 'LAB', previous: 'UKIP', shares: [] })).toBeNull();
  });
});

describe('others, not listed', () => {
  it('Fryerns: now 0.0, then 4.1', () => expect(unlistedShare(fryerns)).toEqual({ now: 0, then: 4.1 }));
  it('is never below zero and null without figures', () => {
    expect(unlistedShare([share('LAB', 60.2, null), share('CON', 40, null)])).toEqual({ now: 0, then: null });
    expect(unlistedShare([])).toEqual({ now: null, then: null });
  });
});
