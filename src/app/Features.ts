import type { ComponentType, ReactNode } from 'react';
import type { Council } from '../domain/Council.ts';
import type { Facts } from '../domain/Dataset.ts';

/** What every part of the page is given: the facts within the filters, all of them, and the councils. */
export interface FeatureProps {
  facts: Facts;
  allFacts: Facts;
  councils: readonly Council[];
}

type Feature = ComponentType<FeatureProps>;

/** The parts that pages are composed of. In the browser each is fetched when wanted; prerendered pages bring their own. */
export interface Features {
  /** The filter bar, with the search for a council. */
  Filters: ComponentType<{ facts: Facts; councils: readonly Council[]; find: ReactNode }>;
  Map: Feature;
  Scoreboard: Feature;
  Swings: Feature;
  Seats: Feature;
  Flow: Feature;
  Expectations: ComponentType<FeatureProps & { all: Facts }>;
  Estimates: Feature;
  Timeline: Feature;
  Council: ComponentType<FeatureProps & { slug: string }>;
  Evidence: ComponentType<{ allFacts: Facts }>;
  Sources: Feature;
  Source: ComponentType<FeatureProps & { id: string }>;
  Method: Feature;
  Data: Feature;
  /** Fetches the code of the map before it is rendered. */
  warmMap: () => void;
}
