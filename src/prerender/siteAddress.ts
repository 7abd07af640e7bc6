/** Where the site will stand: the path that all its addresses begin with (ends in a slash) and, where it is known, the origin for absolute links. */
export interface SiteAddress {
  base: string;
  origin: string | null;
}

/** Reads SITE_URL (`https://results.example/elections/2018/`) and BASE_PATH (`/elections/2018/`, wins over the path of SITE_URL). Throws one line on an address that is none. */
export function readSiteAddress(env: Record<string, string | undefined>): SiteAddress {
  const { SITE_URL: site, BASE_PATH: path } = env;
  let url: URL | null = null;
  if (site) {
    url = URL.canParse(site) ? new URL(site) : null;
    if (!url || !/^https?:$/.test(url.protocol)) {
      throw new Error(`SITE_URL=${site} is not an address: write it like https://results.example/elections/2018/`);
    }
  }
  const raw = path ?? url?.pathname ?? '/';
  if (!/^[\w~./%-]*$/.test(raw)) throw new Error(`BASE_PATH=${raw} is not a path: write it like /elections/2018/`);
  const base = `/${raw}/`.replace(/\/{2,}/g, '/');
  return { base, origin: url?.origin ?? null };
}

/** An absolute address, or null where the build was not told SITE_URL. */
export const toAbsolute = (site: SiteAddress, path: string): string | null =>
  site.origin === null ? null : site.origin + site.base + path;
