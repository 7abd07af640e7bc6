import { describe, expect, it } from 'vitest';
import { findForbidden } from './findForbidden.ts';

describe('what a built page may not hold', () => {
  it.each([
    ['<p style="color:red">', 'a style attribute'],
    ['<style>p{}</style>', 'a style element'],
    ['<script>alert(1)</script>', 'an inline script'],
    ['<script type="module">go()</script>', 'an inline script'],
    ['<script type="importmap">{}</script>', 'an inline script'],
    ['<a href="/" onclick="go()">', 'an event handler attribute'],
    ['<link rel="modulepreload" href="/a.js">', 'a modulepreload link'],
    ['<img src="https://other.example/a.png">', 'an address of another host'],
    ['<script src="//other.example/a.js"></script>', 'an address of another host'],
  ])('finds in %s', (html, what) => {
    expect(findForbidden(html, 'https://results.example').map((each) => each.split(':')[0])).toEqual([what]);
  });

  it.each([
    '<script src="/a.js" defer></script>',
    '<script type="application/json" id="x">{"style":"a"}</script>',
    '<script type="application/ld+json">{}</script>',
    '<p>the style=&quot;x&quot; of it, on tuesday=yes</p>',
    '<link rel="canonical" href="https://results.example/a/">',
    '<a href="https://other.example/article">the article</a>',
    '<p data-style="x" class="on">',
  ])('leaves %s', (html) => expect(findForbidden(html, 'https://results.example')).toEqual([]));
});
