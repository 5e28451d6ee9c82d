import { english } from './english';
import { chinese, createVoice, type Language, type Voice } from './voice';

/** The voice of each language, made when it is first asked for. One for a program: voices keep what they looked up. */
export function createVoices(): (language: Language) => Voice {
  let made: Voice | undefined;
  return language => {
    if (language === 'zh-cn') return chinese;
    made ??= createVoice('en', english);
    return made;
  };
}
