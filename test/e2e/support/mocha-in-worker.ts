import 'mocha/mocha';
import * as vscode from 'vscode';

/** Loaded before the suites: makes `suite` and `test`. The setting `e2e.grep` picks tests by name. */
const grep = vscode.workspace.getConfiguration('e2e').get('grep', '');
mocha.setup({ ui: 'tdd', reporter: 'spec', color: false, timeout: 120_000, slow: 5_000, grep });
