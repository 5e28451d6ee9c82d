import { checkSentences } from './check-sentences';
import { planSentences } from './plan-sentences';

const around = (sentence: string): string => `云溪市林业局2022年政府信息公开工作年度报告

本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。

六、其他需要报告的事项

${sentence}
`;

checkSentences('sentences: plans and years', ['stale-year'], planSentences, around);
