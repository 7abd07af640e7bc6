/** What a party may be to a council on the night, in the order of `Likelihoods`; of nobody: nobody has a majority now, had none before and has none, had none before. */
export const parts = ['unsaid', 'wins', 'keeps', 'loses'] as const;
export type Part = (typeof parts)[number];

/** How likely each part is, 0 to 1; of one mention they add up to 1. */
export type Likelihoods = Record<Part, number>;
