// Put together by the build, which fills in what stands in capitals. Pages come from the network first, so that a new
// deployment is seen at once; files that never change come from the cache first. It waits for open pages to close before
// it takes over from an older one: these go on with the files that they began with.
const CACHE = 'declared-VERSION';
const BASE = 'BASE_PATH';
const SHELL = BASE + '404.html';
const FILES = FILE_LIST;

self.addEventListener('install', (event) => {
  const fresh = FILES.map((file) => new Request(BASE + file, { cache: 'no-cache' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)));
});

self.addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith('declared-') && name !== CACHE;
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name)))));
});

async function fromCacheFirst(request) {
  const cached = await caches.match(request);
  if (cached) return cached;
  const response = await fetch(request);
  if (response.ok) {
    const cache = await caches.open(CACHE);
    await cache.put(request, response.clone());
  }
  return response;
}

async function fromNetworkFirst(request, keys) {
  try {
    return await fetch(request);
  } catch (error) {
    for (const key of keys) {
      const cached = await caches.match(key);
      if (cached) return cached;
    }
    throw error;
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || !url.pathname.startsWith(BASE)) return;
  const path = url.pathname.slice(BASE.length);
  if (request.mode === 'navigate') {
    // A link's query chooses what a page shows, not which page it is.
    event.respondWith(fromNetworkFirst(request, [BASE + path.replace(/index\.html$/, ''), SHELL]));
  } else if (path.startsWith('assets/') || (path.startsWith('data/') && /^\?h=[0-9a-f]{12}$/.test(url.search))) {
    event.respondWith(fromCacheFirst(request));
  } else {
    event.respondWith(fromNetworkFirst(request, [request]));
  }
});
