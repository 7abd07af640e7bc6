import { describe, expect, it } from 'vitest';
import { findForbidden } from './findForbidden.ts';
import { escapeJson, toHtml, type PageHead } from './htmlDocument.ts';

const head: PageHead = {
  path: 'council/plymouth/',
  title: 'Plymouth & "co" <b>',
  description: 'Labour gained Plymouth',
  picture: { path: 'pictures/council/plymouth.png', alt: 'A map' },
  oembed: { path: 'oembed/council/plymouth/oembed.json', title: 'Plymouth' },
  jsonLd: { name: '</script><b>' },
};
const page = (origin: string | null) =>
  toHtml({ site: { base: '/e/', origin }, head, links: ['<link rel="icon" href="/e/icon.svg">'], body: '<div></div>' });

describe('the head of a page', () => {
  it('has canonical link, picture and oEmbed with absolute addresses', () => {
    const html = page('https://results.example');
    expect(html).toContain('<link rel="canonical" href="https://results.example/e/council/plymouth/">');
    expect(html).toContain(
      '<meta property="og:image" content="https://results.example/e/pictures/council/plymouth.png">',
    );
    expect(html).toContain(
      '<link rel="alternate" type="application/json+oembed" href="https://results.example/e/oembed/council/plymouth/oembed.json" title="Plymouth">',
    );
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
  });

  it('leaves out all that would need an address that it does not know', () => {
    expect(page(null)).not.toMatch(/canonical|og:|oembed|twitter/);
  });

  it('escapes what it is given, and holds nothing that the policy forbids', () => {
    const html = page('https://results.example');
    expect(html).toContain('<title>Plymouth &amp; &quot;co&quot; &lt;b&gt;</title>');
    expect(html).toContain('"\\u003c/script>\\u003cb>"');
    expect(findForbidden(html, 'https://results.example')).toEqual([]);
  });

  it('escapes JSON for a script element and gives it back whole', () => {
    const value = { text: '<!-- </script> \u2028\u2029 é' };
    expect(escapeJson(value)).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(escapeJson(value))).toEqual(value);
  });
});
