import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLocalMinute } from '../../parts/formatTime.ts';
import { makeLocalClock } from './localClock.ts';

describe('makeLocalClock', () => {
  it.each(['Europe/London', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns'])(
    'agrees with Intl in %s, the changes of the clock included',
    (timeZone) => {
      const clock = makeLocalClock(timeZone);
      const instant = fc.date({ min: new Date('2018-01-01'), max: new Date('2019-01-01'), noInvalidDate: true });
      fc.assert(
        fc.property(instant, (date) => {
          expect(clock(date.toISOString())).toBe(toLocalMinute(date.toISOString(), timeZone));
        }),
      );
    },
  );
  it('reads an instant that is written with an offset', () => {
    expect(makeLocalClock('Europe/London')('2018-05-04T00:30:00+01:00')).toBe('2018-05-04T00:30');
  });
});
