import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { change, closeAll, fixture, lineOf, show, until } from '../support/editor';

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

/** Our completions at a place; those of words in the text are the editor's own. */
async function complete(
  document: vscode.TextDocument,
  at: vscode.Position,
  trigger?: string,
): Promise<vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    at,
    trigger,
  );
  return items.filter(({ detail }) => detail !== undefined && detail !== '');
}

/** An empty line put in before the line that begins with `start`; where it stands. */
async function lineBefore(editor: vscode.TextEditor, start: string, words = ''): Promise<vscode.Position> {
  const line = lineOf(editor.document, start) - 1;
  await change(editor, edit => edit.insert(new vscode.Position(line, 0), `${words}\n\n`));
  return new vscode.Position(line, words.length);
}

suite('completing what is missing', () => {
  teardown(closeAll);

  test('a missing heading is offered with its number, its clause and what belongs below it', async () => {
    const editor = await show('incomplete.nianbao');
    const at = await lineBefore(editor, '四、其他', '四');
    const items = await until('completions', () => complete(editor.document, at));
    const heading = items.find(item => labelOf(item) === '四、政府信息公开行政复议、行政诉讼情况');
    assert.ok(heading, items.map(labelOf).join());
    assert.match((heading.documentation as vscode.MarkdownString).value, /第五十条第（三）项/);
    assert.ok(heading.insertText instanceof vscode.SnippetString);
  });

  test('the widget takes a heading in', async () => {
    const editor = await show('incomplete.nianbao');
    const at = await lineBefore(editor, '四、其他', '四');
    await until('completions', () => complete(editor.document, at));
    editor.selection = new vscode.Selection(at, at);
    await until('the heading', async () => {
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return editor.document.lineAt(at.line).text === '四、政府信息公开行政复议、行政诉讼情况';
    });
    await until('the number of the next', () => editor.document.getText().includes('\n五、其他需要报告的事项\n'));
  });

  test('nothing is offered inside a sentence, nor where nothing is missing', async () => {
    const editor = await show('sound.nianbao');
    const blank = await lineBefore(editor, '二、');
    assert.ok(
      await until('completions of any', () =>
        vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          editor.document.uri,
          blank,
        ),
      ),
    );
    assert.deepEqual((await complete(editor.document, blank)).map(labelOf), []);
    const sentence = editor.document.positionAt(editor.document.getText().indexOf('每季度清理') + 2);
    assert.deepEqual((await complete(editor.document, sentence)).map(labelOf), []);
    const other = await vscode.workspace.openTextDocument(fixture('notes.md'));
    assert.deepEqual((await complete(other, new vscode.Position(0, 0), '、')).map(labelOf), []);
  });

  test('a row that was taken out is offered again, with its cells', async () => {
    const editor = await show('sound.nianbao');
    const line = lineOf(editor.document, '| （七）总计') - 1;
    await change(editor, edit => edit.replace(editor.document.lineAt(line).range, '| 总计'));
    const items = await until('completions', () => complete(editor.document, new vscode.Position(line, 4)));
    assert.deepEqual(items.map(labelOf), ['（七）总计']);
    assert.equal(
      (items[0]!.insertText as vscode.SnippetString).value,
      '（七）总计 | $1 | $2 | $3 | $4 | $5 | $6 | $7 |$0',
    );
  });
});
