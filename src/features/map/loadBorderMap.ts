/** Fetches Leaflet and what draws with it: no part of the page before the map. */
export const loadBorderMap = async () => {
  const { BorderMap } = await import('./borders/BorderMap.tsx');
  return { default: BorderMap };
};
