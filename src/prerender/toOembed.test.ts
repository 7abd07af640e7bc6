import { describe, expect, it } from 'vitest';
import { toOembed } from './toOembed.ts';

const about = {
  title: 'Who "took" what <from> whom',
  page: 'council/plymouth/',
  embed: 'embed/council/?council=plymouth&theme=system',
  picture: 'pictures/plymouth.png',
  height: 420,
};

describe('oEmbed', () => {
  const site = { base: '/elections/2018/', origin: 'https://results.example' };

  it('has every field that the specification asks of a rich answer, and all three of the thumbnail', () => {
    expect(toOembed(site, about)).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'Who "took" what <from> whom',
      html:
        '<blockquote><a href="https://results.example/elections/2018/council/plymouth/">Who &quot;took&quot; what &lt;from&gt; whom</a></blockquote>' +
        '<iframe src="https://results.example/elections/2018/embed/council/?council=plymouth&amp;theme=system" width="600" height="420" frameborder="0" scrolling="no" title="Who &quot;took&quot; what &lt;from&gt; whom"></iframe>',
      width: 600,
      height: 420,
      provider_name: 'Declared',
      provider_url: 'https://results.example/elections/2018/',
      cache_age: 3600,
      thumbnail_url: 'https://results.example/elections/2018/pictures/plymouth.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('is not made without the address of the site', () => {
    expect(toOembed({ base: '/', origin: null }, about)).toBeNull();
  });
});
