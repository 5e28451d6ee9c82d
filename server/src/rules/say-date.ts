import type { CalendarDate } from '../text/calendar';
import { type Message, say } from '../text/message';

/** `2024年3月31日`, as each language writes a day. */
export const sayDate = ({ year, month, day }: CalendarDate): Message => say`${year}年${month}月${day}日`;
