import { describe, expect, it } from 'vitest';
import { parseHostParams } from './readHostParams.ts';

describe('what the host page wrote into the address', () => {
  it.each([
    ['?childId=graphic-1&initialWidth=300', '', { childId: 'graphic-1', secret: null, frame: null }],
    ['?frame=f-1', '#?secret=aB3', { childId: null, secret: 'aB3', frame: 'f-1' }],
    ['', '#secret=aB3', { childId: null, secret: 'aB3', frame: null }],
    ['', '', { childId: null, secret: null, frame: null }],
  ])('reads %s%s', (search, hash, expected) => expect(parseHostParams(search, hash)).toEqual(expected));

  it.each([
    ['?childId=a%20b&frame=%3Cb%3E', '#?secret=%22%5D%2Ciframe'],
    [`?childId=${'x'.repeat(201)}&frame=${'y'.repeat(65)}`, '#?secret='],
    ['?childId=&frame=', '#top'],
  ])('reads junk as absent: %s%s', (search, hash) =>
    expect(parseHostParams(search, hash)).toEqual({ childId: null, secret: null, frame: null }),
  );
});
