import type { ReportDocument } from '../document/document';
import { say, type Text } from '../text/message';
import type { TextEdit } from '../text/range';
import type { CodeAction } from './code-actions';
import { convertTable } from './convert-table';
import { formAt } from './figure-at';
import { type Recalculation, recalculate, recalculateCell } from './recalculate';

/** What can be done with the table of a form at `offset`: fill in or change its totals, write it anew. */
export function tableActions(document: ReportDocument, offset: number): readonly CodeAction[] {
  const form = formAt(document.report, offset);
  if (!form) return [];
  const { name } = form.spec;
  const { blanks, proposals } = recalculate(document, offset);
  return [
    ...cellAction(recalculateCell(document, offset)),
    ...rewrite(say`填入${name}的合计（${blanks.length} 格空白）`, blanks),
    ...rewrite(say`${name}：改为算得的合计（${proposals.length} 格）`, changes({ blanks: [], proposals })),
    ...conversion(document, offset, name),
  ];
}

/** For the total under the cursor, one of many. */
function cellAction({ blanks, proposals }: Recalculation): readonly CodeAction[] {
  const [proposal] = proposals;
  if (proposal) return rewrite(say`由 ${proposal.from} 改为算得的合计 ${proposal.to}`, changes({ blanks, proposals }));
  return rewrite(say`填入合计 ${blanks[0]?.newText ?? ''}`, blanks);
}

const changes = ({ proposals }: Recalculation): readonly TextEdit[] =>
  proposals.map(({ range, to }) => ({ range, newText: to }));

function conversion(document: ReportDocument, offset: number, name: string): readonly CodeAction[] {
  const targets = [
    ['markdown', say`把${name}转换为 Markdown 表格`],
    ['tsv', say`把${name}转换为制表符分隔的文本`],
  ] as const;
  return targets.flatMap(([target, title]) => {
    const edit = convertTable(document, offset, target);
    const changed = edit && edit.newText !== document.text.slice(edit.range.start, edit.range.end);
    return changed ? rewrite(title, [edit]) : [];
  });
}

const rewrite = (title: Text, edits: readonly TextEdit[]): readonly CodeAction[] =>
  edits.length === 0 ? [] : [{ title, kind: 'refactor.rewrite', preferred: false, edits }];
