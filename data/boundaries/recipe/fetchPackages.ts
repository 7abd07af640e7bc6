import { execFileSync } from 'node:child_process';

const PREFERENCES = [
  '--ignore-scripts',
  '--no-save',
  '--no-package-lock',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  '--fetch-retries=1',
];

/** The first line that npm wrote about what went wrong. */
function firstLine(error: unknown): string {
  const said = (error as { stderr?: Buffer }).stderr?.toString() ?? String(error);
  const line = said.split('\n').find((text) => /error/i.test(text)) ?? said;
  return line.trim();
}

/** Puts packages (`name@version`) into `folder`/node_modules with the npm client and whatever registry it is set to; runs none of their scripts. */
export function fetchPackages(folder: string, packages: readonly string[]): void {
  try {
    execFileSync('npm', ['install', '--prefix', folder, ...PREFERENCES, ...packages], {
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    });
  } catch (error) {
    throw new Error(
      `${packages.join(' and ')} could not be fetched with npm (${firstLine(error)}); is a registry within reach?`,
      { cause: error },
    );
  }
}
