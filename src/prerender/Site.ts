import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findForbidden } from './findForbidden.ts';
import { toHtml, type PageHead } from './htmlDocument.ts';
import type { BuiltData } from './readBuiltData.ts';
import type { Shell } from './readShell.ts';
import type { SiteAddress } from './siteAddress.ts';

/** What every step of the build is given, and where it writes. */
export interface Site {
  dist: string;
  address: SiteAddress;
  data: BuiltData;
  shell: Shell;
  /** What the content policy forbids and was found, by page. */
  faults: string[];
}

/** Writes a file below the site's root. */
export function writeFile({ dist }: Pick<Site, 'dist'>, path: string, content: string | Buffer): void {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Writes a page, and notes what of it the content policy would block. */
export function writePage(
  site: Site,
  file: string,
  page: { head: PageHead; links: readonly string[]; body: string },
): void {
  const html = toHtml({ site: site.address, ...page });
  site.faults.push(...findForbidden(html, site.address.origin).map((fault) => `${file}: ${fault}`));
  writeFile(site, file, html);
}
