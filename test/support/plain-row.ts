import type { FormRow } from '../../server/src/report/report';

/** All that a row says, in an object that can be compared. */
export const plainRow = ({ part, spec, label, range, cells, aligned }: FormRow): FormRow => ({
  part,
  spec,
  label,
  range,
  cells,
  aligned,
});
