import type { ColumnSpec, RowSpec } from '../standard/standard';
import { withoutBrackets } from '../text/fold';
import { type Message, say } from '../text/message';
import { withoutEnumerator } from '../tree/enumerators';
import type { FormCell } from './report';

/** What a message calls a column: `商业企业`. */
export const columnName = ({ path }: ColumnSpec): string => path.at(-1) ?? '';

/** What a message calls a row: `（二）部分公开` without its remark. */
export const rowName = ({ label }: RowSpec): string => withoutBrackets(withoutEnumerator(label)) || label;

/** `总计：空白`, `予以公开：4` for a list of the cells that took part. */
export const cellName = ({ row, column, text }: FormCell): Message =>
  say`${row && row.label !== '' ? rowName(row) : columnName(column)}：${text === '' ? say`空白` : text}`;
