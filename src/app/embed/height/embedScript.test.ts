// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const source = readFileSync('public/embed.js', 'utf8');
const address = 'https://results.example/embed/map/?view=map';

const loadScript = () => {
  const script = document.createElement('script');
  script.textContent = source;
  document.head.append(script);
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const frames = () => [...document.querySelectorAll('iframe')];
const say = (data: unknown, from: HTMLIFrameElement | null | undefined) =>
  window.dispatchEvent(new MessageEvent('message', { data, source: from?.contentWindow ?? null }));
const size = (height: unknown) => ({ sentinel: 'amp', type: 'embed-size', height });

beforeEach(async () => {
  document.body.innerHTML = `
    <div data-declared="${address}" data-title="Councils" data-label="Map" style="min-height:480px"><noscript>picture</noscript></div>
    <div data-declared="${address}" data-title="Swings" data-label="Bar chart"></div>
    <div data-declared="javascript:alert(1)"></div>`;
  loadScript();
  loadScript(); // an article has it as often as it has snippets
  await settled();
});

afterAll(async () => {
  document.body.replaceChildren();
  await settled();
});

describe('embed.js', () => {
  it('stays under 2 kB', () => expect(gzipSync(source).length).toBeLessThan(2000));

  it('makes one named frame a div, and none for an address that is not http', () => {
    expect(frames().map((frame) => [frame.title, frame.getAttribute('aria-label'), frame.height, frame.src])).toEqual([
      ['Councils', 'Map', '480', address],
      ['Swings', 'Bar chart', '400', address],
    ]);
  });

  it('finds divs that come later', async () => {
    document.body.insertAdjacentHTML('beforeend', `<p><span data-declared="${address}"></span></p>`);
    await settled();
    expect(frames()).toHaveLength(3);
  });

  it('gives each frame its own height, within 50 and 10,000', () => {
    const [map, swings] = frames();
    say(size(612.2), map);
    expect([map?.height, swings?.height]).toEqual(['613', '400']);
    say(size(-5), map);
    say(size(1e9), swings);
    expect([map?.height, swings?.height]).toEqual(['50', '10000']);
  });

  it.each([
    null,
    undefined,
    'amp',
    7,
    size(null),
    size('900'),
    size(NaN),
    size(Infinity),
    { type: 'embed-size', height: 900 },
    { sentinel: 'amp', type: 'navigate', url: 'https://evil.example/' },
    'pymxPYMxaxPYMxnavigateToxPYMxhttps://evil.example/',
  ])('leaves the page as it is at %j', (data) => {
    const before = document.location.href;
    say(data, frames()[0]);
    expect(frames()[0]?.height).toBe('480');
    expect(document.location.href).toBe(before);
  });

  it('leaves it at a message from another window, or from none', () => {
    document.body.insertAdjacentHTML('beforeend', '<iframe title="other"></iframe>');
    say(size(900), frames()[2]);
    say(size(900), null);
    expect(frames().map((frame) => frame.height)).toEqual(['480', '400', '']);
  });
});
