import { toldIn } from './toldIn.ts';

/** The changes of seats that a text of 2018 tells, as `toldIn` writes them. */
export const seatsIn = (text: string): string => toldIn(text, 'seat');
