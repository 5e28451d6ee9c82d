/** Under what heading a report on 2021 or later says whether 信息处理费 was charged; the words below it are the author's. */
export const feeStatementHeading = '信息处理费收取情况';
