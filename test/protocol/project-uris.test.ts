import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { nameInProject, projectUrisFor, sameUri, uriInProject } from '../../server/src/protocol/project-uris';

suite('protocol/project-uris', () => {
  test('project files are looked for from the folder up', () => {
    assert.deepEqual(projectUrisFor('file:///a/b/%E6%8A%A5.txt'), [
      'file:///a/b/nianbao.config.json',
      'file:///a/nianbao.config.json',
      'file:///nianbao.config.json',
    ]);
    assert.deepEqual(projectUrisFor('vscode-vfs://github/x/y.md'), [
      'vscode-vfs://github/x/nianbao.config.json',
      'vscode-vfs://github/nianbao.config.json',
    ]);
    assert.deepEqual(projectUrisFor('untitled:Untitled-1'), []);
    assert.equal(projectUrisFor(`file://${'/a'.repeat(5000)}`).length, 64);
  });

  test('files are named from the project’s folder, whatever their address encodes', () => {
    const project = 'file:///c%3A/a/nianbao.config.json';
    assert.equal(nameInProject(project, 'file:///c%3A/a/2023/%E6%8A%A5%20%E5%91%8A.txt'), '2023/报 告.txt');
    assert.equal(uriInProject(project, '2023/报 告.txt'), 'file:///c%3A/a/2023/%E6%8A%A5%20%E5%91%8A.txt');
    assert.equal(uriInProject('file:///a/b/nianbao.config.json', '../c.txt'), 'file:///a/c.txt');
    assert.ok(sameUri('file:///c%3A/%E6%8A%A5', 'file:///c:/报'));
    assert.ok(!sameUri('file:///a', 'file:///b'));
    assert.equal(nameInProject('file:///nianbao.config.json', 'file:///%E6%8A'), '%E6%8A');
  });
});
