import { describe, expect, it } from 'vitest';
import { asksForHeight, toHeightMessages } from './heightMessages.ts';

const nobody = { childId: null, secret: null, frame: null };

describe('height messages', () => {
  it('speaks to AMP, Datawrapper listeners and set-height hosts whoever the host is', () => {
    expect(toHeightMessages(412, nobody, 'map')).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 412 },
      { 'datawrapper-height': { map: 412 } },
      { id: 'map', type: 'set-height', value: 412 },
    ]);
  });

  it('echoes the name that the host gave the frame', () => {
    const messages = toHeightMessages(412, { ...nobody, frame: 'story-7' }, 'map');
    expect(messages).toContainEqual({ 'datawrapper-height': { 'story-7': 412 } });
    expect(messages).toContainEqual({ id: 'story-7', type: 'set-height', value: 412 });
  });

  it('answers pym and WordPress where they gave their name', () => {
    const messages = toHeightMessages(412, { childId: 'graphic', secret: 'aB3', frame: null }, 'map');
    expect(messages).toContain('pymxPYMxgraphicxPYMxheightxPYMx412');
    expect(messages).toContainEqual({ message: 'height', value: 412, secret: 'aB3' });
  });

  it.each([
    { sentinel: 'amp', type: 'frames-init' },
    'pymxPYMxgraphicxPYMxwidthxPYMx640',
    { message: 'ready', secret: 'aB3' },
  ])('is asked by %j', (data) => expect(asksForHeight(data)).toBe(true));

  it.each([
    null,
    undefined,
    7,
    '',
    'pym',
    [],
    {},
    { sentinel: 'amp', type: 'navigate' },
    { message: 'link', value: 'https://x.example/' },
    'pymxPYMxgraphicxPYMxnavigateToxPYMxhttps://x.example/',
  ])('is not asked by %j', (data) => expect(asksForHeight(data)).toBe(false));
});
