import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Flags without which a headless Chromium asks the network for updates, or does not start as root. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const runs = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 2, 'inherit'] }).status === 0;

/** Whether the browser really starts and renders a page (an installed one may lack a library). */
function launches(path: string): boolean {
  const { status, stdout } = spawnSync(
    path,
    ['--headless', ...browserArgs, '--dump-dom', 'data:text/html,<p>it runs'],
    {
      encoding: 'utf8',
      timeout: 30_000,
    },
  );
  return status === 0 && stdout.includes('it runs');
}

function onPath(): string[] {
  // The shell first: what it leaves out (a window, its frame) no test looks at, and it does everything in half the time.
  const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ];
  return names.flatMap((name) => {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    return status === 0 ? [stdout.trim()] : [];
  });
}

function installed(): string | null {
  const candidates = [process.env.BROWSER_PATH ?? '', chromium.executablePath(), ...onPath()];
  return candidates.find((path) => path !== '' && existsSync(path) && launches(path)) ?? null;
}

/** Where a Chromium is that launches: an installed one, else Playwright's download, else Debian's package (as root). Throws one line that says what to do. */
export function findBrowser(): string {
  const found = installed();
  if (found !== null) return found;
  console.error('No browser that launches was found: asking Playwright to download Chromium.');
  if (runs('npx', ['playwright', 'install', 'chromium'])) {
    const downloaded = installed();
    if (downloaded !== null) return downloaded;
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('Playwright could not: asking for a package of it.');
    runs('apt-get', ['update', '-qq']);
    for (const name of ['chromium-headless-shell', 'chromium']) {
      const packaged = runs('apt-get', ['install', '-y', '-qq', name]) ? installed() : null;
      if (packaged !== null) return packaged;
    }
  }
  throw new Error(
    'No Chromium could be had: install Chromium or Chrome, or set BROWSER_PATH to one that launches, and run `npm test` again.',
  );
}
