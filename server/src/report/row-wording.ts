import type { RowSpec } from '../standard/standard';
import { keysOf } from './lexicon';
import type { Form, FormRow } from './report';

/**
 * How a row's label relates to the form's: `form` its wording, `cut` a piece of it or more than it, as line breaks and
 * merged cells leave, `near` a wording that only resembles it, `none` no row of the form.
 */
export type RowWording = 'form' | 'cut' | 'near' | 'none';

export function wordingOf({ label, spec }: FormRow): RowWording {
  if (!spec) return 'none';
  if (label.value === spec.label) return 'form';
  const written = keysOf(label.value);
  const printed = labelsOf(spec);
  if (written.length === 0 || written.some(key => printed.includes(key))) return 'form';
  return written.some(key => printed.some(form => form.includes(key) || key.includes(form))) ? 'cut' : 'near';
}

/** A row that the table has had before, as `first`, under a label that the form prints once. */
export interface Repeated {
  readonly first: FormRow;
  readonly again: FormRow;
}

export function repeatedRows({ rows, spec }: Form): readonly Repeated[] {
  const foreign = rows.filter(row => !row.spec && row.label.value !== '');
  if (foreign.length === 0) return [];
  const printed = spec.parts.flatMap(part => part.rows);
  const once = uniqueBy(printed.flatMap(row => labelsOf(row).map(key => [key, row] as const)));
  const present = new Map(rows.flatMap(row => (row.spec ? [[row.spec, row] as const] : [])));
  return foreign.flatMap(again => {
    const specs = keysOf(again.label.value).flatMap(key => once.get(key) ?? []);
    const first = specs[0] && present.get(specs[0]);
    return first && first.range.start < again.range.start ? [{ first, again }] : [];
  });
}

const labelsOf = ({ label, aliases }: RowSpec): readonly string[] => [
  ...new Set([label, ...(aliases ?? [])].flatMap(keysOf)),
];

/** Without the keys that several rows share: `（三）其他情形数` says not which. */
function uniqueBy(entries: readonly (readonly [string, RowSpec])[]): ReadonlyMap<string, RowSpec> {
  const found = new Map<string, RowSpec>();
  const shared = new Set<string>();
  for (const [key, row] of entries) {
    if (found.has(key)) shared.add(key);
    found.set(key, row);
  }
  for (const key of shared) found.delete(key);
  return found;
}
