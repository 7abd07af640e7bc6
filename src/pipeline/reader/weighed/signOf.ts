import type { Control } from '../../../domain/Fact.ts';

/** How a party (or nobody) looks to whoever asks about one: "@" itself, "@2" another party, "N" nobody, "-" none told. */
export const signOf = (told: Control | null, asked: Control): string =>
  told === null ? '-' : told === asked ? '@' : told === 'NOC' ? 'N' : '@2';
