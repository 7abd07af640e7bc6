import type { Expected } from './toFacts.ts';

/** A text of the corpus with what a careful reader finds in it; `date` is the first Thursday of May of `year` where it is not given. */
export interface Item {
  id: string;
  year: number;
  date?: string;
  text: string;
  expect: Expected;
}
