import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentPolicy } from './contentPolicy.ts';
import { toPng } from './pictures/toPng.ts';
import { writeFile, type Site } from './Site.ts';
import { toAbsolute } from './siteAddress.ts';
import type { Page } from './toPages.ts';

const sizes = [180, 192, 512]; // Apple's home screen, Android's, its splash

/** Writes the icons that can't be SVG, and the web manifest; its `scope` is the site's base path. */
export async function writeManifest(site: Site): Promise<void> {
  const { base } = site.address;
  const icon = join(site.dist, 'icon.svg');
  if (existsSync(icon)) {
    const svg = readFileSync(icon, 'utf8');
    for (const size of sizes) writeFile(site, `icon-${size}.png`, await toPng(svg, size));
  }
  const manifest = {
    name: 'Declared',
    short_name: 'Declared',
    description: 'What was said on election night, what was declared, and where each figure comes from.',
    start_url: base,
    scope: base,
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: sizes.map((size) => ({ src: `${base}icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
  };
  writeFile(site, 'site.webmanifest', JSON.stringify(manifest));
}

/** Writes what hosts read besides the pages: `_headers` for Netlify and Cloudflare Pages, `.nojekyll` for GitHub Pages. */
export function writeHostFiles(site: Site): void {
  const { base } = site.address;
  const rules: readonly (readonly [path: string, headers: readonly string[]])[] = [
    [
      `${base}*`,
      [
        `Content-Security-Policy: ${contentPolicy}`,
        'Access-Control-Allow-Origin: *',
        'X-Content-Type-Options: nosniff',
      ],
    ],
    [`${base}assets/*`, ['Cache-Control: public, max-age=31536000, immutable']],
    [`${base}sw.js`, ['Cache-Control: no-cache']],
  ];
  const text = rules.map(([path, headers]) => [path, ...headers.map((header) => `  ${header}`)].join('\n'));
  writeFile(site, '_headers', `${text.join('\n')}\n`);
  writeFile(site, '.nojekyll', '');
}

/** Writes sitemap.xml, where the site's address is known, and robots.txt. */
export function writeCrawlerFiles(site: Site, pages: readonly Page[]): void {
  const sitemap = toAbsolute(site.address, 'sitemap.xml');
  if (sitemap !== null) {
    const urls = pages.map((page) => `<url><loc>${toAbsolute(site.address, page.path) ?? ''}</loc></url>`);
    writeFile(
      site,
      'sitemap.xml',
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    );
  }
  writeFile(site, 'robots.txt', `User-agent: *\nAllow: /\n${sitemap === null ? '' : `Sitemap: ${sitemap}\n`}`);
}
