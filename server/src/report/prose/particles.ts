import { range, type TextRange } from '../../text/range';

const adverbs =
  '积极|有效|认真|及时|准确|全面|深入|扎实|稳步|有序|主动|严格|充分|切实|进一步|更好|更快|更多|有力|大力|逐步|持续|不断|积极有效|积极稳妥|有计划|有步骤|有计划、有步骤';
const verbs =
  '将|把|向|为|开展|推进|推动|做好|落实|公开|完成|进行|加强|提高|提升|完善|保障|促进|回应|答复|履行|执行|解决|改进|发布|更新|满足|服务|感受|了解|维护';
const particle = new RegExp(`(?:${adverbs})的(?=(?:${verbs})(?!工作|的|信息|制度|情况|条例|平台|渠道|指南|机制))`, 'g');

/** `积极有效的将…`, `更好的满足…`: 的 where an adverb modifies a verb. Ranges are those of 的. */
export const findParticles = (text: string): TextRange[] =>
  text.includes('的')
    ? [...text.matchAll(particle)].map(m => range(m.index + m[0].length - 1, m.index + m[0].length))
    : [];
