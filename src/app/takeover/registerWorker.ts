/** Registers the service worker of a built site, once the page has all that it needs. Where there may be none (a sandboxed frame, a private window), nothing is lost but offline use. */
export function registerWorker(): void {
  if (!import.meta.env.PROD) return;
  const register = () => {
    try {
      const base = import.meta.env.BASE_URL;
      void navigator.serviceWorker.register(`${base}sw.js`, { scope: base }).catch(() => undefined);
    } catch {
      return; // reading `navigator.serviceWorker` throws there
    }
  };
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register, { once: true });
}
