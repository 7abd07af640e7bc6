/** What the bundler made of index.html: the tags that every page of the app needs. */
export interface Shell {
  /** Stylesheets, icons and preloads, as they stand. */
  links: string[];
  /** The app's module script. */
  script: string;
}

/** Reads the built index.html; the last of its module scripts, which imports the others, goes last in the body and its modulepreload links go, which makes the first paint sooner. */
export function readShell(html: string): Shell {
  const tags = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag.replace(/\s+/g, ' '));
  const links = tags.filter((tag) => !tag.includes('modulepreload'));
  const script = [...html.matchAll(/<script\b[^>]*type="module"[^>]*><\/script>/g)].at(-1)?.[0];
  if (script === undefined || !links.some((tag) => tag.includes('stylesheet'))) {
    throw new Error('The built index.html holds no module script or no stylesheet');
  }
  return { links, script };
}
