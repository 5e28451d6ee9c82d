import type { Prose } from '../report/report';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const garbledText = defineRule({
  name: 'garbled-text',
  category: 'text',
  severity: 'warning',
  fix: 'none',
  basis: say`文字编码错误留下的乱码`,
  looksAt: ({ slips }) => slips.garbled,
  check: {
    *paragraph({ slips }: Prose): Iterable<Finding> {
      const [first, ...more] = slips.garbled;
      if (!first) return;
      const times = more.length > 0 ? say`本段共 ${more.length + 1} 处。` : '';
      yield {
        range: first,
        message: say`此处是乱码，多因编码或字体转换出错。${times}请对照原稿改正。`,
        related: more.map(range => ({ range, message: say`这里也是乱码` })),
      };
    },
  },
});
