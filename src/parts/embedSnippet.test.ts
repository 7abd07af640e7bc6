import { expect, it } from 'vitest';
import { frameSnippet, scriptSnippet } from './embedSnippet.ts';

const snippet = {
  id: 'swings',
  src: 'https://a.example/embed/swings/?view=map&swing=butler',
  title: 'A "swing"',
  height: 480,
} as const;

it('writes the snippet without script as the conventions have it', () => {
  expect(frameSnippet(snippet)).toBe(
    '<iframe title="A &quot;swing&quot;" aria-label="Bar chart" src="https://a.example/embed/swings/?view=map&amp;swing=butler" loading="lazy" scrolling="no" style="width:0;min-width:100%!important;border:none" height="480" allow="web-share; clipboard-write"></iframe>',
  );
});

it('writes the snippet whose height follows, with a picture for those without script', () => {
  const html = scriptSnippet({
    ...snippet,
    picture: 'https://a.example/pictures/swings.png',
    script: 'https://a.example/embed.js',
  });
  expect(html).toContain(
    '<div data-declared="https://a.example/embed/swings/?view=map&amp;swing=butler" data-title="A &quot;swing&quot;"',
  );
  expect(html).toContain('style="min-height:480px"');
  expect(html).toMatch(/<noscript><img src="https:\/\/a\.example\/pictures\/swings\.png" alt="A &quot;swing&quot;"/);
  expect(html).toMatch(/<script src="https:\/\/a\.example\/embed\.js" async><\/script>$/);
});
