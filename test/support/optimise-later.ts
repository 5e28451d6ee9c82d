import { optimiseLater } from '../../server/src/cli/optimise-later';

/** Imported first of all: the tests are many short runs too. */
optimiseLater();
