import type { Form } from './report';

/**
 * A table of a place's own in which some rows of our form were recognised: one of a year before the form was issued, or
 * one of whose rows with figures every third or more is not in the form. Nobody asked for the form's other rows there.
 */
export function isLocalForm({ spec, rows, edition }: Form, year: number | undefined): boolean {
  if (spec.since !== undefined && year !== undefined && year < spec.since) return true;
  if (edition !== 'legacy') return false;
  const filled = rows.filter(row => row.cells.length > 0);
  return filled.filter(row => !row.spec || placesOwn.test(row.label.value)).length * 3 >= filled.length;
}

/** `申请总数`, `对申请的答复总数`: what places called rows before the form did. */
const placesOwn = /(?:申请|信息|答复)总数/;
