// The one line that a text door gives back for a question that cannot be asked.
import type { Language } from '../domain.js';
import type { BadQuestion } from '../error.js';

/** Any Chinese character: 汕头, 𠮷. */
const CHINESE = /\p{Script=Han}/u;

/**
 * The hint in the question's own language; a question without words in it says nothing about its asker, then `otherwise` decides.
 * Hints are kept in English and simplified Chinese; who reads traditional characters gets the Chinese one.
 */
export const hintFor = (problem: BadQuestion, question: string, otherwise: Language): string => {
  const asked = CHINESE.test(question) ? 'zh' : /\p{L}/u.test(question) ? 'en' : otherwise;
  return asked === 'en' ? problem.hint.en : problem.hint.zh;
};
