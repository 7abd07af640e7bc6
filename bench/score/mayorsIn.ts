import { toldIn } from './toldIn.ts';

/** The mayors that a text of 2018 tells to be elected, as `toldIn` writes them. */
export const mayorsIn = (text: string): string => toldIn(text, 'mayor');
