import * as v from 'valibot';
import { ControlFact } from './ControlFact.ts';
import { Estimate } from './Estimate.ts';
import { Expectation } from './Expectation.ts';
import { Gap } from './Gap.ts';
import { MayorFact } from './MayorFact.ts';
import { Post } from './Post.ts';
import { SeatFact } from './SeatFact.ts';
import { SourceDocument } from './SourceDocument.ts';
import { WardFact } from './WardFact.ts';

export const SCHEMA_VERSION = 1;

/** The election: ISO date of polling day and IANA time zone. */
export const Election = v.object({ name: v.string(), date: v.string(), timeZone: v.string() });
export type Election = v.InferOutput<typeof Election>;

/** facts.json: the dataset without its posts. */
export const Facts = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION),
  election: Election,
  documents: v.array(SourceDocument),
  controls: v.array(ControlFact),
  wards: v.array(WardFact),
  seats: v.array(SeatFact),
  mayors: v.array(MayorFact),
  expectations: v.array(Expectation),
  estimates: v.array(Estimate),
  gaps: v.array(Gap),
});
export type Facts = v.InferOutput<typeof Facts>;

/** dataset.json: everything that was read, as the data contract has it. */
export const Dataset = v.object({ ...Facts.entries, posts: v.array(Post) });
export type Dataset = v.InferOutput<typeof Dataset>;
