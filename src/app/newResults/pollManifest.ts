import type { Manifest } from '../../domain/Manifest.ts';
import { nextWait } from './pollPace.ts';

interface Poll {
  /** The hash of the dataset that is shown. */
  shown: string;
  ask: () => Promise<Manifest>;
  onNew: (manifest: Manifest) => void;
}

/** Asks now and then whether there is a newer dataset, only while the page is seen, until there is one. Returns how to stop. */
export function pollManifest({ shown, ask, onNew }: Poll): () => void {
  let isOn = true;
  let wait = nextWait(null, 'same');
  let due = Date.now() + wait;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const plan = () => {
    clearTimeout(timer);
    if (!isOn || document.visibilityState === 'hidden') return;
    timer = setTimeout(() => void look(), Math.max(0, due - Date.now()));
  };
  const look = async () => {
    let outcome: 'same' | 'failed' = 'same';
    try {
      const manifest = await ask();
      if (!isOn) return;
      if (manifest.hash !== shown) {
        stop();
        onNew(manifest);
        return;
      }
    } catch {
      outcome = 'failed';
    }
    wait = nextWait(wait, outcome);
    due = Date.now() + wait;
    plan();
  };
  const stop = () => {
    isOn = false;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', plan);
  };
  document.addEventListener('visibilitychange', plan);
  plan();
  return stop;
}
