import assert from 'node:assert/strict';
import { json } from '../../../server/src/cli/reporters/json';
import { checked, failedFile, unrecognised, wrongTotal } from '../samples';

suite('json reporter', () => {
  test('gives every field, lines and characters from 0 in UTF-16 units', () => {
    assert.deepEqual(JSON.parse(json([checked([wrongTotal]), failedFile])), [
      {
        file: '报告/a b.txt',
        recognised: true,
        edition: 'revised',
        year: 2023,
        organ: '云溪市林业局',
        findings: [
          {
            code: 'wrong-breakdown',
            severity: 'error',
            message: '共12条，各项合计为9，多3',
            range: { start: { line: 1, character: 6 }, end: { line: 1, character: 9 } },
            related: [
              {
                message: '动态9条',
                range: { start: { line: 2, character: 2 }, end: { line: 2, character: 4 } },
              },
            ],
            fixes: [
              {
                title: '改为9条',
                safe: false,
                edits: [{ range: { start: { line: 1, character: 6 }, end: { line: 1, character: 8 } }, newText: '9' }],
              },
            ],
          },
        ],
      },
    ]);
  });

  test('has a file that is no report, with nothing known of it', () => {
    assert.deepEqual(JSON.parse(json([unrecognised])), [
      { file: '说明.md', recognised: false, edition: null, year: null, organ: null, findings: [] },
    ]);
  });

  test('is an empty array for no files', () => {
    assert.deepEqual(JSON.parse(json([])), []);
  });
});
