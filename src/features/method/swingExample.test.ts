import { describe, expect, it } from 'vitest';
import { swingExample } from './swingExample.ts';

describe('swingExample', () => {
  it('is worked by the functions of the site and rounded last', () => {
    const example = swingExample({ name: 'Labour', then: 45, now: 40 }, { name: 'Conservative', then: 35, now: 45 });
    expect(example).toEqual({
      words: 'Labour 45.0% then, 40.0% now; Conservative 35.0% then, 45.0% now',
      butler: '7.5',
      steed: '9.2',
    });
  });
  it('rounds half away from zero', () => {
    const example = swingExample({ name: 'UKIP', then: 42.9, now: 17.7 }, { name: 'Labour', then: 35.1, now: 48.6 });
    expect(example.butler).toBe('19.4');
  });
});
