import type { Dataset, Election } from '../../domain/Dataset.ts';
import { SCHEMA_VERSION } from '../../domain/Dataset.ts';
import type { DocumentText } from '../../domain/DocumentText.ts';
import type { Evidence } from '../../domain/Evidence.ts';
import type { Post } from '../../domain/Post.ts';
import { checkSums } from '../check/checkSums.ts';
import { deriveSwings } from '../derive/deriveSwings.ts';
import type { ReadDocument, Reference } from '../Stage.ts';
import { mergeControls } from './facts/mergeControls.ts';
import { mergeEstimates } from './facts/mergeEstimates.ts';
import { mergeExpectations } from './facts/mergeExpectations.ts';
import { mergeMayors } from './facts/mergeMayors.ts';
import { mergeSeats } from './facts/mergeSeats.ts';
import { mergeWards } from './facts/mergeWards.ts';
import { toClaims } from './facts/toClaims.ts';
import { findCaptures } from './posts/findCaptures.ts';
import { mergePosts } from './posts/mergePosts.ts';
import { comparablePosts } from './posts/toComparable.ts';
import type { Sha256 } from './Sha256.ts';
import { toGaps } from './toGaps.ts';

/** What all documents say together, and the text of each with its ledger. */
export interface Reconciled {
  dataset: Dataset;
  texts: DocumentText[];
}

/** Puts what was read in each document together: captures of one live blog are one source, one result is one fact. The order of `documents` does not matter. */
export function reconcile(
  documents: readonly ReadDocument[],
  reference: Pick<Reference, 'official'>,
  election: Election,
  sha256: Sha256,
): Reconciled {
  const inOrder = documents.toSorted((a, b) => compareText(a.split.source.id, b.split.source.id));
  const splits = inOrder.map(({ split }) => split);
  const comparable = splits.map(comparablePosts);
  const leaders = findCaptures(splits, comparable);
  const { posts, ids } = mergePosts(inOrder, comparable, leaders, sha256);
  const standfirsts = new Set(posts.filter(({ kind }) => kind === 'standfirst').map(({ id }) => id));
  const claims = toClaims(inOrder, leaders, posts, ids);

  const controls = byId(mergeControls(claims, reference.official));
  const wards = byId(deriveSwings(mergeWards(claims)));
  const seats = byId(mergeSeats(claims));
  const mayors = byId(mergeMayors(claims));
  const expectations = byId(mergeExpectations(claims, { controls, seats }, sha256));
  const estimates = byId(mergeEstimates(claims, sha256));
  const facts = [...controls, ...wards, ...seats, ...mayors, ...expectations, ...estimates];
  return {
    dataset: {
      schemaVersion: SCHEMA_VERSION,
      election,
      documents: inOrder.map(({ split }) => toSourceDocument(split, leaders)),
      posts: nameFacts(posts, facts),
      controls,
      wards,
      seats,
      mayors,
      expectations,
      estimates,
      gaps: [...toGaps(inOrder, claims, ids, leaders), ...checkSums(wards, seats)],
    },
    texts: splits.map((split) => toText(split, ids.get(split.source.id) ?? [], standfirsts)),
  };
}

function toSourceDocument(
  { source, title, authors, publishedAt }: ReadDocument['split'],
  leaders: ReadonlyMap<string, string>,
): Dataset['documents'][number] {
  const leader = leaders.get(source.id) ?? source.id;
  return {
    id: source.id,
    title,
    publisher: source.publisher,
    url: source.url,
    authors,
    publishedAt,
    captureOf: leader === source.id ? null : leader,
    sha256: source.sha256,
  };
}

/** The text with its ledger; what another capture showed to be the standfirst is that here too. */
function toText(
  { source, parts }: ReadDocument['split'],
  postIds: readonly string[],
  standfirsts: ReadonlySet<string>,
): DocumentText {
  return {
    id: source.id,
    text: source.text,
    parts: parts.map(({ kind, start, end, post }) => {
      const postId = post === null ? null : (postIds[post] ?? null);
      const isStandfirst = kind === 'post' && postId !== null && standfirsts.has(postId);
      return { kind: isStandfirst ? 'standfirst' : kind, start, end, postId };
    }),
  };
}

/** Writes into each post the facts that it gives evidence for, in the order of the words. */
function nameFacts(posts: readonly Post[], facts: readonly { id: string; evidence: Evidence[] }[]): Post[] {
  const places = new Map<string, Map<string, number>>();
  for (const { id, evidence } of facts) {
    for (const { postId, start } of evidence) {
      if (postId === null) continue;
      const starts = places.get(postId) ?? new Map<string, number>();
      places.set(postId, starts);
      if (!starts.has(id)) starts.set(id, start);
    }
  }
  return posts.map((post) => ({
    ...post,
    facts: [...(places.get(post.id) ?? [])]
      .sort(([idA, a], [idB, b]) => a - b || compareText(idA, idB))
      .map(([id]) => id),
  }));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byId = <T extends { id: string }>(facts: readonly T[]): T[] => facts.toSorted((a, b) => compareText(a.id, b.id));
