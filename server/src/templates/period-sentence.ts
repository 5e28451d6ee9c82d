/** `本报告所列数据的统计期限为2022年1月1日至2022年12月31日。` for a report on 2022. */
export const periodSentence = (year: number): string =>
  `本报告所列数据的统计期限为${year}年1月1日至${year}年12月31日。`;
