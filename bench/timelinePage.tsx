import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import '../src/app/app.css';
import { PostList } from '../src/features/timeline/PostList.tsx';
import { makePostContext, preparePost } from '../src/features/timeline/PreparedPost.ts';
import { Timeline } from '../src/features/timeline/Timeline.tsx';
import type { Post } from '../src/domain/Post.ts';
import { makeDataset } from '../src/domain/makeFacts.ts';
import { LinkProvider } from '../src/url/LinkProvider.tsx';

// What `bench -- timeline` opens: the timeline as it is, or (`#plain`) a plain list of the same posts.
const facts = makeDataset({
  documents: [
    {
      id: 'a-night',
      title: 'A night',
      publisher: null,
      url: null,
      authors: [],
      publishedAt: null,
      captureOf: null,
      sha256: '',
    },
  ],
});

async function fetchPosts(): Promise<Post[]> {
  const manifest = (await (await fetch('/data/manifest.json')).json()) as { files: Record<string, unknown> };
  const names = Object.keys(manifest.files).filter((name) => name.startsWith('posts/'));
  return (
    await Promise.all(names.map(async (name) => (await fetch(`/data/${name}`)).json() as Promise<Post[]>))
  ).flat();
}

const root = createRoot(document.body.appendChild(document.createElement('main')));
const isPlain = document.URL.endsWith('#plain');
const posts = isPlain ? await fetchPosts() : [];
performance.mark('mount');
const context = makePostContext(facts);
const prepared = posts.map((post) => preparePost(post, context));
root.render(
  <QueryClientProvider client={new QueryClient()}>
    <LinkProvider>
      {isPlain ? (
        <PostList
          model={{ posts: prepared, beyond: null }}
          context={{ facts, search: [], open: null, councilNames: new Map() }}
        />
      ) : (
        <Timeline allFacts={facts} councils={[]} />
      )}
    </LinkProvider>
  </QueryClientProvider>,
);
