import { checkAlone } from './check-sentences';
import { structureSentences } from './structure-sentences';

checkAlone('sentences: structure', structureSentences);
