const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 → `一`, 10 → `十`, 21 → `二十一`; for 1 to 99. */
export function hanOrdinal(value: number): string {
  const tens = Math.floor(value / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return `${ten}${digits[value % 10]}`;
}
