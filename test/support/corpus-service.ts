// The real service over the project's own corpus.
import { fileURLToPath } from 'node:url';
import { createService } from '../../src/service.js';

export function corpusService() {
  return createService({ corpus: fileURLToPath(new URL('../../corpus', import.meta.url)) });
}
