import { open } from '../support/open';
import { checkLoudest } from './check-sentences';
import { otherHands } from './other-hands';

const around = (sentence: string): string => `云溪市林业局2023年政府信息公开工作年度报告

本报告根据《中华人民共和国政府信息公开条例》编制，统计期限自2023年1月1日起至2023年12月31日止。

一、总体情况

${sentence}

云溪市林业局
2024年1月20日
`;

checkLoudest('sentences: other hands', otherHands, sentence => open(around(sentence)));
