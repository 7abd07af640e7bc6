import type { Election } from '../domain/Dataset.ts';
import type { TextPart } from '../domain/DocumentText.ts';
import type { Gap } from '../domain/Gap.ts';
import type { Post } from '../domain/Post.ts';
import type { Share } from '../domain/WardFact.ts';
import type { Conflict, Control, Party, Place } from '../domain/Fact.ts';
import type { ControlFact } from '../domain/ControlFact.ts';
import type { Expectation } from '../domain/Expectation.ts';
import type { Estimate } from '../domain/Estimate.ts';

/** `NAME.meta.json`, beside a document. */
export interface DocumentMeta {
  title?: string;
  publisher?: string;
  url?: string;
  authors?: string[];
  publishedAt?: string;
  date?: string;
  stamps?: 'before' | 'after';
  captureOf?: string;
}

/** A file as it was found: `name` is the file's name without its folder, `bytes` its content. */
export interface DocumentFile {
  name: string;
  bytes: Uint8Array;
  meta: DocumentMeta;
}

/** A stretch of a document's text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** A block that a structured format (LiveBlogPosting, a saved page) already parts from the others, with what it says of itself. */
export interface Block extends Span {
  kind: 'headline' | 'standfirst' | 'post' | 'article' | 'caption' | 'boilerplate';
  author: string | null;
  publishedAt: string | null;
}

/** A document as text. `blocks` is null for plain text, whose structure `clean` and `split` find. */
export interface SourceText {
  id: string;
  text: string;
  sha256: string;
  meta: DocumentMeta;
  title: string | null;
  authors: string[];
  publishedAt: string | null;
  /** When it was last changed, where it says so: nothing in it is later. */
  modifiedAt?: string | null;
  publisher: string | null;
  url: string | null;
  blocks: Block[] | null;
}

/** A post as `split` found it in one document: its paragraphs are spans of the document's text. */
export interface PostDraft extends Span {
  kind: Post['kind'];
  author: string | null;
  publishedAt: string | null;
  publishedBetween: [string | null, string | null];
  paragraphs: Span[];
}

/** What `split` returns: the ledger (its parts join back to the text; `post` is the index into posts) and the posts in document order. */
export interface SplitDocument {
  source: SourceText;
  title: string;
  authors: string[];
  publishedAt: string | null;
  parts: (Omit<TextPart, 'postId'> & { post: number | null })[];
  posts: PostDraft[];
  gaps: Gap[];
}

/** A sentence of a paragraph: `post` and `paragraph` are indexes into the document's posts and the post's paragraphs. */
export interface Sentence extends Span {
  post: number;
  paragraph: number;
}

/** What one rule read in one sentence. `span` is the shortest stretch that says it (a sentence or clause). */
export type Finding = Span & {
  rule: string;
  post: number;
  inferred: string[];
} & (
    | {
        type: 'control';
        council: Place;
        outcome: ControlFact['outcome'];
        control: Control | null;
        previous: Control | null;
      }
    | {
        type: 'ward';
        ward: string;
        council: Place | null;
        outcome: 'gain' | 'hold' | 'loss' | 'win';
        party: Party | null;
        previous: Party | null;
        elected: { party: Party; seats: number }[];
        shares: Share[];
        turnout: number | null;
        lead: number | null;
        byElection: boolean;
      }
    | {
        type: 'seat';
        council: Place | null;
        ward: string | null;
        party: Party;
        change: number | null;
        direction: 'up' | 'down' | null;
        seats: number | null;
        baseline: string | null;
      }
    | { type: 'mayor'; area: string; name: string; party: Party | null }
    | {
        type: 'expectation';
        council: Place | null;
        party: Party | null;
        claim: Expectation['claim'];
        stance: Expectation['stance'];
        speaker: string | null;
      }
    | {
        type: 'estimate';
        kind: Estimate['kind'];
        source: string | null;
        area: string | null;
        missing: boolean;
        values: Estimate['values'];
        towards: Party | null;
        note: string | null;
      }
  );

/** A sentence that looked like a result and gave no fact, or a name that could not be settled; `reason` is for people. */
export interface Problem extends Span {
  rule: string | null;
  kind: 'unread-result' | 'unresolved-council' | 'unresolved-ward' | 'no-antecedent' | 'bad-figure';
  reason: string;
}

/** All that the per-document stages find in one document; `reconcile` sees nothing else. */
export interface ReadDocument {
  split: SplitDocument;
  findings: Finding[];
  problems: Problem[];
  /** GSS codes and party codes named in each post, by its index: in order of first mention. */
  named: { councils: string[]; parties: Party[] }[];
}

/** An authority that documents may name, with the dates between which it exists (ISO, `to` is exclusive). */
export interface Authority extends Place {
  aliases: string[];
  officialName: string;
  type: string;
  region: string | null;
  county: string | null;
  nation: 'England' | 'Wales' | 'Scotland';
  from: string | null;
  to: string | null;
}

/** The reference folder, read and checked. */
export interface Reference {
  authorities: Authority[];
  /** Names that mean more than one authority, normalised, with the candidates' GSS codes in order of likelihood. */
  ambiguous: { alias: string; candidates: string[]; reading: string }[];
  parties: { code: Party; name: string; short: string; aliases: string[] }[];
  /** Who led a party when (ISO dates, `to` null where still): "N's party" is known by them. */
  leaders: { name: string; party: Party; from: string; to: string | null }[];
  /** Ward names of a council by its GSS code. */
  wards: Map<string, string[]>;
  official: Map<string, { before: Control | null; after: Control | null; disputed: boolean; basis: string }>;
}

export type { Conflict, Election };
