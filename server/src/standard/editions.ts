import { legacy } from './legacy';
import { revised } from './revised';
import type { Standard } from './standard';
import { trial } from './trial';

/** Every edition of the form, oldest first. */
export const editions: readonly Standard[] = [legacy, trial, revised];
