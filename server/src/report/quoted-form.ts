import type { Form, Report } from './report';

/** A table of another edition beside the one that the year demands is only quoted: it need not be whole or up to date. */
export const isQuoted = ({ ownTables, edition }: Report, { spec, edition: own }: Form): boolean =>
  own !== edition && ownTables.has(spec.key);
