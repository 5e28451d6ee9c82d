import type { ColumnSpec, RowSpec } from '../standard/standard';
import { withoutBrackets } from '../text/fold';
import { type Message, say, type Text } from '../text/message';
import { withoutEnumerator } from '../tree/enumerators';
import type { FormCell } from './report';

/** What a message calls a column: `商业企业`. */
export const columnName = ({ path }: ColumnSpec): string => path.at(-1) ?? '';

/** What a message calls a row: `（二）部分公开` without its remark. */
export const rowName = ({ label }: RowSpec): string => withoutBrackets(withoutEnumerator(label)) || label;

/** What stands in a cell, for a message. */
export const textOf = ({ text }: FormCell): Text => (text === '' ? say`空白` : text);

/** `总计：空白`, `予以公开：4` for a list of the cells that took part. */
export const cellName = (cell: FormCell): Message => {
  const { row, column } = cell;
  return say`${row && row.label !== '' ? rowName(row) : columnName(column)}：${textOf(cell)}`;
};
