import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs mapshaper from the packages in `folder`; throws with what it wrote when it fails. */
export function runMapshaper(folder: string, commands: readonly string[]): void {
  const program = join(folder, 'node_modules', 'mapshaper', 'bin', 'mapshaper');
  execFileSync(process.execPath, [program, ...commands, '-quiet'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}
