// The formats that can be read, in order. A new one is a file beside this and a line here.
import type { Format } from './format.js';
import { text } from './text.js';

export const formats: readonly Format[] = [text];
