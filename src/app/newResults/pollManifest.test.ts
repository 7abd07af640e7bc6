// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Manifest } from '../../domain/Manifest.ts';
import { pollManifest } from './pollManifest.ts';

const manifest = (hash: string) => ({ hash }) as Manifest;
let visibility: DocumentVisibilityState = 'visible';
const see = (state: DocumentVisibilityState) => {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers();
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('says once that there is something new, and asks no more', async () => {
  const ask = vi.fn(() => Promise.resolve(manifest('new')));
  const onNew = vi.fn();
  pollManifest({ shown: 'old', ask, onNew });
  await vi.advanceTimersByTimeAsync(59_000);
  expect(ask).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(onNew.mock.calls).toEqual([[manifest('new')]]);
});

it('does not ask while the page is hidden, and asks at once when it is late and seen again', async () => {
  const ask = vi.fn(() => Promise.resolve(manifest('old')));
  const stop = pollManifest({ shown: 'old', ask, onNew: vi.fn() });
  see('hidden');
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(ask).not.toHaveBeenCalled();
  see('visible');
  await vi.advanceTimersByTimeAsync(1);
  expect(ask).toHaveBeenCalledTimes(1);
  stop();
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(ask).toHaveBeenCalledTimes(1);
});

it('goes on after a failure', async () => {
  const ask = vi.fn().mockRejectedValueOnce(new Error('no network')).mockResolvedValue(manifest('new'));
  const onNew = vi.fn();
  pollManifest({ shown: 'old', ask, onNew });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onNew).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(180_000);
  expect(onNew).toHaveBeenCalledTimes(1);
});
