import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Puts finished files or folders in the place of the old ones, which go to `aside`; if one can't be moved, those before it are put back. */
export function swapIn(moves: readonly { made: string; place: string }[], aside: string): void {
  const undo: (() => void)[] = [];
  try {
    moves.forEach(({ made, place }, index) => {
      const old = join(aside, `old-${index}`);
      if (existsSync(place)) {
        renameSync(place, old);
        undo.unshift(() => renameSync(old, place));
      }
      renameSync(made, place);
      undo.unshift(() => renameSync(place, made));
    });
  } catch (error) {
    for (const step of undo) step();
    throw error;
  }
}
