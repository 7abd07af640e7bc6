// Stands in for src/dataset/queries.ts in the scripts of embeds, which fetch nothing and so check nothing: the same keys (a test proves it) and no more.

interface Carried {
  queryKey: readonly unknown[];
}

export const manifestQuery: Carried = { queryKey: ['manifest'] };
export const factsQuery: Carried = { queryKey: ['facts'] };
export const councilsQuery: Carried = { queryKey: ['councils'] };
export const bordersQuery: Carried = { queryKey: ['borders'] };
export const wardBordersQuery: Carried = { queryKey: ['ward-borders'] };
export const allPostsQuery: Carried = { queryKey: ['posts'] };
export const postsQuery = (n: number): Carried => ({ queryKey: ['posts', n] });
