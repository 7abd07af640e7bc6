import type { LatLngBoundsLiteral } from 'leaflet';
import type { Box } from './toShapes.ts';

const england: LatLngBoundsLiteral = [
  [49.9, -6.4],
  [55.8, 1.8],
];

/** A box as Leaflet has it, south-west and north-east; England where there is none. */
export const toBounds = (box: Box | null): LatLngBoundsLiteral =>
  box
    ? [
        [box[1], box[0]],
        [box[3], box[2]],
      ]
    : england;
