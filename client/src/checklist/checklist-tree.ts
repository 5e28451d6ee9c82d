import * as vscode from 'vscode';
import type { ChecklistItem, ChecklistResult } from '../../../server/src/protocol/messages';
import { countUri } from './count-badges';
import { countOf, countsText, describe, iconOf, labelOf, tooltipOf } from './item-words';

/** The checklist of one document at one version; `uri` is undefined where the active editor has no report. */
export interface ShownChecklist extends ChecklistResult {
  readonly uri?: vscode.Uri;
}

export const NO_CHECKLIST: ShownChecklist = { version: 0, items: [] };

/** The lines of the view. Sections in which all is well are folded at first. */
export class ChecklistTree implements vscode.TreeDataProvider<ChecklistItem> {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #parents = new Map<ChecklistItem, ChecklistItem>();
  readonly onDidChangeTreeData = this.#changed.event;
  shown: ShownChecklist = NO_CHECKLIST;

  show(checklist: ShownChecklist): void {
    this.shown = checklist;
    this.#parents.clear();
    for (const item of checklist.items) for (const child of item.children) this.#parents.set(child, item);
    this.#changed.fire();
  }

  getChildren(item?: ChecklistItem): ChecklistItem[] {
    return [...(item ? item.children : this.shown.items)];
  }

  getParent(item: ChecklistItem): ChecklistItem | undefined {
    return this.#parents.get(item);
  }

  getTreeItem(item: ChecklistItem): vscode.TreeItem {
    const line = new vscode.TreeItem(labelOf(item), collapsible(item));
    line.id = this.#idOf(item);
    line.description = describe(item);
    line.iconPath = iconOf(item);
    line.tooltip = tooltipOf(item);
    line.contextValue = item.insertion.length > 0 ? 'insertable' : item.state;
    line.accessibilityInformation = { label: `${labelOf(item)} ${describe(item)}${countsText(item)}` };
    line.resourceUri = countUri(countOf(item));
    if (item.place || item.insertion.length > 0)
      line.command = { command: 'nianbao.checklist.open', title: labelOf(item), arguments: [item] };
    return line;
  }

  /** The same in every version, so that the view keeps what is unfolded. */
  #idOf(item: ChecklistItem): string {
    const parent = this.#parents.get(item);
    return `${parent ? `${this.#idOf(parent)}/` : ''}${item.kind}:${item.label}`;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function collapsible({ children }: ChecklistItem): vscode.TreeItemCollapsibleState {
  if (children.length === 0) return vscode.TreeItemCollapsibleState.None;
  return children.some(({ state }) => state !== 'present')
    ? vscode.TreeItemCollapsibleState.Expanded
    : vscode.TreeItemCollapsibleState.Collapsed;
}
