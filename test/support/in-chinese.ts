import { chinese } from '../../server/src/l10n/voice';
import type { Text } from '../../server/src/text/message';

/** What a Chinese reader is shown: `inChinese(finding.message)`. */
export const inChinese = (text: Text): string => chinese.say(text);
