import * as vscode from 'vscode';
import type { ChecklistItem } from '../../../server/src/protocol/messages';

/** The form's own words stay Chinese; what it has no words for is named in the language of the editor. */
export function labelOf({ kind, label }: ChecklistItem): string {
  switch (kind) {
    case 'title':
      return vscode.l10n.t('Title with organ and year');
    case 'period':
      return vscode.l10n.t('Period that the figures cover');
    case 'sign-off':
      return vscode.l10n.t('Sign-off with organ and date');
    case 'fee-statement':
      return vscode.l10n.t('Whether a fee was charged');
    default:
      return label;
  }
}

/** `缺少`, `还没有写`; nothing where it is there and was read. */
export function describe({ state }: ChecklistItem): string {
  if (state === 'missing') return vscode.l10n.t('missing');
  if (state === 'blank') return vscode.l10n.t('nothing written yet');
  return state === 'unread' ? vscode.l10n.t('not recognised, not checked') : '';
}

/** `1 个错误，2 个警告`; nothing where all is well. */
export function countsText({ counts: { error, warning, info, hint } }: ChecklistItem): string {
  const parts = [
    error > 0 ? vscode.l10n.t('errors: {0}', error) : '',
    warning > 0 ? vscode.l10n.t('warnings: {0}', warning) : '',
    info + hint > 0 ? vscode.l10n.t('notes: {0}', info + hint) : '',
  ];
  return parts.filter(Boolean).join(vscode.l10n.t(', '));
}

export const countOf = ({ counts: { error, warning, info, hint } }: ChecklistItem): number =>
  error + warning + info + hint;

export function iconOf({ state, counts }: ChecklistItem): vscode.ThemeIcon {
  const icon = (id: string, colour: string) => new vscode.ThemeIcon(id, new vscode.ThemeColor(colour));
  if (state === 'missing' || state === 'blank') return icon('circle-large-outline', 'list.warningForeground');
  if (state === 'unread') return icon('question', 'list.deemphasizedForeground');
  if (counts.error > 0) return icon('error', 'list.errorForeground');
  return state === 'wrong' ? icon('warning', 'list.warningForeground') : icon('check', 'testing.iconPassed');
}

/** What was found in it, what a click does, and the clause behind it. */
export function tooltipOf(item: ChecklistItem): string {
  const { basis, place, insertion } = item;
  const click = place
    ? vscode.l10n.t('Click to go there.')
    : insertion.length > 0
      ? vscode.l10n.t('Click to insert it, blank. Undo takes it out again.')
      : '';
  return [countsText(item), click, basis && vscode.l10n.t('Basis: {0}', basis)].filter(Boolean).join('\n');
}
