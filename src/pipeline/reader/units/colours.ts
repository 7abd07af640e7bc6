import type { Party } from '../../../domain/Fact.ts';

/** The parties that colours stand for. */
export const colours = new Map<string, Party>([
  ['red', 'LAB'],
  ['blue', 'CON'],
  ['true blue', 'CON'],
  ['yellow', 'LD'],
  ['orange', 'LD'],
  ['gold', 'LD'],
  ['green', 'GRN'],
  ['purple', 'UKIP'],
  ['turquoise', 'REF'],
  ['teal', 'REF'],
  ['light blue', 'REF'],
]);
