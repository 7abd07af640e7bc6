/** A region's name as links write it: "Yorkshire and The Humber" is `yorkshire-and-the-humber`. */
export const toRegionSlug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
