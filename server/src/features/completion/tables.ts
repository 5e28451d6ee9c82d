import { tableTemplate } from '../../templates/blank-table';
import { say } from '../../text/message';
import { range } from '../../text/range';
import { begins, type Draft } from './completion';
import { isBehindSignOff, isLineEnd, type Place } from './place';

/** The blank tables that belong into the section of the cursor and are not there. */
export function completeTables(place: Place): readonly Draft[] {
  const { before, start, end } = place;
  if (before.length > 20 || !isLineEnd(place) || isBehindSignOff(place)) return [];
  const { rest, section } = place;
  const wanted = section?.spec?.tables ?? [];
  const missing = rest.standard.tables.filter(
    ({ key }) => wanted.includes(key) && !rest.forms.some(({ spec }) => spec.key === key),
  );
  return missing
    .filter(({ name, title }) => begins(before, [name, title, `空白${name}`]))
    .map(spec => ({
      kind: 'table',
      label: `${spec.name}　${spec.title}`,
      detail: say`空白表格`,
      documentation: say`依据：${rest.standard.source}`,
      replace: range(start, end),
      typed: before,
      template: tableTemplate(spec).trimEnd(),
    }));
}
