import { createContext, use, type ReactNode } from 'react';
import type { Features } from './Features.ts';

const FeaturesContext = createContext<Features | null>(null);

export function FeaturesProvider({ features, children }: { features: Features; children: ReactNode }) {
  return <FeaturesContext value={features}>{children}</FeaturesContext>;
}

/** The parts that this page is composed of; throws outside a FeaturesProvider. */
export function useFeatures(): Features {
  const features = use(FeaturesContext);
  if (!features) throw new Error('useFeatures stands outside FeaturesProvider');
  return features;
}
