/** Loads the live chart and Recharts with it. */
export const loadLiveBars = () => import('./LiveBars.tsx');

let isWarm = false;

/** Fetches the bytes of the live chart while the page is idle, without running them: its address stands in the loader's own source, where the bundler put it. */
function warm(): void {
  if (isWarm) return;
  isWarm = true;
  const path = /import\(\s*["'`]([^"'`]+)["'`]/.exec(loadLiveBars.toString())?.[1];
  if (path === undefined) return;
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.fetchPriority = 'low';
  link.href = new URL(path, import.meta.url).href;
  document.head.append(link);
}

/** Warms the live chart when the browser has nothing else to do, unless the reader saves data; returns how to call it off. */
export function warmWhenIdle(): () => void {
  const connection = (navigator as { connection?: { saveData?: boolean } }).connection;
  if (connection?.saveData === true) return () => undefined;
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(warm, 4000);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(warm, { timeout: 10_000 });
  return () => window.cancelIdleCallback(handle);
}
