import type { Control } from '../../../domain/Fact.ts';

/** Who is said, somewhere in the document, to have had a council before this election. */
export interface SaidHolder {
  gss: string;
  holder: Control;
  /**
   * `shared`: nobody’s because power was shared or held by a minority, which may be said of what comes after an election as well;
   * `loser`: it lost seats there.
   */
  weight: 'said' | 'shared' | 'loser';
  /** Offset of the sentence in the document. */
  start: number;
  post: number;
  paragraph: number;
}
