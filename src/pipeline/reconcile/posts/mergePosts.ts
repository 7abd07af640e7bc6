import type { Post } from '../../../domain/Post.ts';
import type { PostDraft, ReadDocument } from '../../Stage.ts';
import { compareTimes, intersect } from '../moments.ts';
import type { Sha256 } from '../Sha256.ts';
import { boundTimes } from './boundTimes.ts';

/** The posts of all documents in timeline order, and for each document the ids of its posts by their index. */
export interface MergedPosts {
  posts: Post[];
  ids: Map<string, string[]>;
}

/** A post while it is merged: `at` is where it stands first. */
export interface PostInMaking {
  post: Post;
  at: { document: number; index: number };
}

/** Makes one post of each text of a live blog, however often it was captured; a copy with a time lends it to the others. `comparable` holds the paragraphs of each document's posts as copies are compared. */
export function mergePosts(
  documents: readonly ReadDocument[],
  comparable: readonly (readonly (readonly string[])[])[],
  leaders: ReadonlyMap<string, string>,
  sha256: Sha256,
): MergedPosts {
  const made: PostInMaking[] = [];
  const byText = new Map<string, Copies>();
  const rows = documents.map(({ split, named }, document) => {
    const { source } = split;
    const blog = leaders.get(source.id) ?? source.id;
    return split.posts.map((draft, index) => {
      const paragraphs = draft.paragraphs.map(({ start, end }) => source.text.slice(start, end).trim());
      const key = `${blog}\n${(comparable[document]?.[index] ?? []).join('\n')}`;
      let copies = byText.get(key);
      if (!copies) byText.set(key, (copies = { all: [], free: [], document: -1 }));
      if (copies.document !== document) Object.assign(copies, { free: [...copies.all], document });
      const mentions = named[index] ?? { councils: [], parties: [] };
      const copy = takeCopy(copies.free, draft);
      if (copy) {
        addCopy(copy.post, draft, source.id, mentions);
        return copy;
      }
      const fresh = { post: toPost(draft, source.id, paragraphs, mentions), at: { document, index } };
      made.push(fresh);
      copies.all.push(fresh);
      return fresh;
    });
  });

  const newestFirst = rows.map((row) => boundTimes(row.map(({ post }) => post)));
  setIds(made, sha256);
  made.sort((a, b) => {
    const byTime = compareTimes(a.post.publishedAt, b.post.publishedAt);
    if (byTime !== 0) return byTime;
    if (a.at.document !== b.at.document) return a.at.document - b.at.document;
    const isReversed = a.post.publishedAt !== null && newestFirst[a.at.document] === true;
    return isReversed ? b.at.index - a.at.index : a.at.index - b.at.index;
  });
  return {
    posts: made.map(({ post }) => post),
    ids: new Map(rows.map((row, index) => [documents[index]?.split.source.id ?? '', row.map(({ post }) => post.id)])),
  };
}

/** The posts with one text; `free` are those in which the document that is read now has no part yet. */
interface Copies {
  all: PostInMaking[];
  free: PostInMaking[];
  document: number;
}

/** Takes the post of another capture that this is a copy of. An empty post is the same only at the same time. */
function takeCopy(free: PostInMaking[], draft: PostDraft): PostInMaking | undefined {
  const isSameTime = ({ post }: PostInMaking) =>
    post.publishedAt !== null && compareTimes(post.publishedAt, draft.publishedAt) === 0;
  const isOpen = ({ post }: PostInMaking) => post.publishedAt === null || draft.publishedAt === null;
  let at = draft.publishedAt === null ? -1 : free.findIndex(isSameTime);
  if (at < 0 && draft.paragraphs.length > 0) at = free.findIndex(isOpen);
  return at < 0 ? undefined : free.splice(at, 1)[0];
}

interface Mentions {
  councils: readonly string[];
  parties: readonly string[];
}

function toPost(draft: PostDraft, documentId: string, paragraphs: string[], mentions: Mentions): Post {
  return {
    id: '',
    documentIds: [documentId],
    kind: draft.kind,
    author: draft.author,
    publishedAt: draft.publishedAt,
    publishedBetween: draft.publishedAt === null ? draft.publishedBetween : [draft.publishedAt, draft.publishedAt],
    paragraphs,
    councils: [...mentions.councils],
    parties: [...mentions.parties],
    facts: [],
  };
}

function addCopy(post: Post, draft: PostDraft, documentId: string, mentions: Mentions): void {
  post.documentIds.push(documentId);
  // What one capture shows to be the standfirst is that in all: another may lack the line that ends it.
  if (draft.kind === 'standfirst') post.kind = 'standfirst';
  post.author ??= draft.author;
  post.publishedAt ??= draft.publishedAt;
  post.publishedBetween =
    post.publishedAt === null
      ? intersect(post.publishedBetween, draft.publishedBetween)
      : [post.publishedAt, post.publishedAt];
  post.councils = [...new Set([...post.councils, ...mentions.councils])];
  post.parties = [...new Set([...post.parties, ...mentions.parties])];
}

function setIds(made: readonly PostInMaking[], sha256: Sha256): void {
  const taken = new Map<string, number>();
  for (const { post } of made) {
    const id = sha256(`${post.paragraphs.join('\n\n')}\n${post.publishedAt ?? ''}`).slice(0, 10);
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    post.id = count === 1 ? id : `${id}-${count}`;
  }
}
