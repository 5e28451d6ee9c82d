import assert from 'node:assert/strict';
import { closeAll, findingOf, findings, fixture, pause, show } from '../support/editor';

suite('which documents are checked', () => {
  teardown(closeAll);

  test('a report in Markdown', async () => {
    const { document } = await show('report.md');
    assert.equal(document.languageId, 'markdown');
    await findingOf(document.uri, 'wrong-row-total');
  });

  test('a report in plain text', async () => {
    const { document } = await show('draft.txt');
    assert.equal(document.languageId, 'plaintext');
    await findingOf(document.uri, 'wrong-row-total');
  });

  test('a file named as annual reports are', async () => {
    const { document } = await show('往年/云溪市林业局2022年度报告.txt');
    assert.equal(document.languageId, 'nianbao');
  });

  test('nothing that is no report', async () => {
    await show('notes.md');
    await show('plain.txt');
    await show('draft.txt');
    await findingOf(fixture('draft.txt'), 'wrong-row-total');
    await show('notes.md');
    await pause(300);
    assert.deepEqual([...findings(fixture('notes.md')), ...findings(fixture('plain.txt'))], []);
  });
});
