import * as vscode from 'vscode';
import {
  type MissingSectionsParams,
  type MissingSectionsResult,
  missingSectionsRequest,
} from '../../../server/src/protocol/messages';
import { applyEdits, say } from '../apply-edits';
import { reportEditor } from '../own-languages';
import type { Command } from './register-commands';
import { sayOpenAReport } from './say-open-a-report';

export const insertMissingSections: Command = async ({ checker }) => {
  const document = reportEditor()?.document;
  if (!document) return sayOpenAReport();
  const { version } = document;
  const params: MissingSectionsParams = { uri: document.uri.toString() };
  const edits = await checker.ask<MissingSectionsResult>(missingSectionsRequest, params);
  if (edits.length === 0) return say(vscode.l10n.t('No section is missing.'));
  if (!(await applyEdits(document, version, edits))) return;
  say(vscode.l10n.t('The missing sections are inserted. Undo takes them out again.'));
};
