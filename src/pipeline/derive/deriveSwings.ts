import type { WardFact } from '../../domain/WardFact.ts';
import { wardSwing } from '../../domain/wardSwing.ts';

/** Gives each ward its swing, where its figures allow one. */
export const deriveSwings = (wards: readonly WardFact[]): WardFact[] =>
  wards.map((ward) => ({ ...ward, swing: wardSwing(ward) }));
