import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { documentLinks } from '../../server/src/features/document-links';
import { checkPlaces } from '../support/check-places';
import { readMarks } from '../support/marked-text';
import { open } from '../support/open';

const title = '云溪市林业局2023年政府信息公开工作年度报告\n\n';

/** Asserts which addresses are found in a paragraph of a report, and where they lead. */
function checkLinks(marked: string, ...targets: string[]): void {
  const { text, ranges } = readMarks(title + marked);
  const links = documentLinks(open(text));
  checkPlaces(text, links, ranges);
  assert.deepEqual(
    links.map(link => link.target),
    targets,
  );
}

suite('features/document-links', () => {
  test('end where Chinese words and punctuation begin', () => {
    checkLinks('网站（⟦https://www.yunxi.gov.cn/gk/a_1.html?x=2⟧）公开。', 'https://www.yunxi.gov.cn/gk/a_1.html?x=2');
    checkLinks('详见⟦http://ly.yunxi.gov.cn:8080⟧查阅。', 'http://ly.yunxi.gov.cn:8080');
    checkLinks('网址：⟦www.yunxi.gov.cn⟧。', 'http://www.yunxi.gov.cn');
    checkLinks('See ⟦http://a.gov.cn/b⟧.', 'http://a.gov.cn/b');
  });

  test('lead to mail', () => {
    checkLinks('邮箱：⟦lyj_2023@yunxi.gov.cn⟧，电话', 'mailto:lyj_2023@yunxi.gov.cn');
    checkLinks('⟦a@b.cn⟧和⟦c.d@e.com.cn⟧', 'mailto:a@b.cn', 'mailto:c.d@e.com.cn');
  });

  test('are not guessed', () => {
    for (const words of [
      '《中华人民共和国政府信息公开条例》',
      'www',
      'http://',
      'https://本局',
      '@',
      '甲@乙',
      'a@b',
      '1@2.3',
      'wwwx.y',
    ])
      checkLinks(words);
  });

  test('are none where there is no report', () =>
    assert.deepEqual(documentLinks(open('# 笔记\n\nhttp://a.gov.cn\n', 'markdown')), []));

  test('are found in linear time', () => {
    const long = `${title}${'a'.repeat(200_000)}@${'b.'.repeat(100_000)}${'@'.repeat(100_000)}${'www.'.repeat(50_000)}`;
    assert.ok(documentLinks(open(long)).length < 3);
  });
});
