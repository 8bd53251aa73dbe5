// Exact arithmetic on decimal strings: the point is shifted in the string, so no figure is ever rounded.

/** Parts of a decimal string, sign apart. */
interface Parts {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

function partsOf(value: string): Parts {
  const negative = value.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? value.slice(1) : value).split('.');
  return { negative, whole, fraction };
}

function withoutLeadingZeros(digits: string): string {
  let first = 0;
  while (first < digits.length - 1 && digits[first] === '0') first += 1;
  return digits.slice(first) || '0';
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

/** The one spelling of a number: `09200.00` → `9200`, `.570` → `0.57`, `-0` → `0`. Takes and gives a decimal string. */
export function normalise(value: string): string {
  const { negative, whole, fraction } = partsOf(value);
  const left = withoutLeadingZeros(whole);
  const right = withoutTrailingZeros(fraction);
  const plain = right === '' ? left : `${left}.${right}`;
  return negative && plain !== '0' ? `-${plain}` : plain;
}

/** `value` times ten to the power of `places`, exactly: shift('63.5', 8) is '6350000000'. `places` may be negative. */
export function shift(value: string, places: number): string {
  const { negative, whole, fraction } = partsOf(value);
  const left = places < 0 ? whole.padStart(1 - places, '0') : whole;
  const right = places > 0 ? fraction.padEnd(places, '0') : fraction;
  const point = places < 0 ? left.length + places : left.length;
  const digits = left + right;
  const at = places < 0 ? point : point + places;
  return normalise(`${negative ? '-' : ''}${digits.slice(0, at)}.${digits.slice(at)}`);
}

/** Below zero when `a` is less than `b`, above zero when greater, zero when they are the same number. */
export function compare(a: string, b: string): number {
  const left = partsOf(normalise(a));
  const right = partsOf(normalise(b));
  if (left.negative !== right.negative) return left.negative ? -1 : 1;
  const sign = left.negative ? -1 : 1;
  if (left.whole.length !== right.whole.length) return sign * (left.whole.length - right.whole.length);
  const places = Math.max(left.fraction.length, right.fraction.length);
  const one = left.whole + left.fraction.padEnd(places, '0');
  const other = right.whole + right.fraction.padEnd(places, '0');
  if (one === other) return 0;
  return one < other ? -sign : sign;
}

/** The exact sum of two numbers that are not negative: add('0.5', '1250') is '1250.5'. */
export function add(a: string, b: string): string {
  const left = partsOf(a);
  const right = partsOf(b);
  const places = Math.max(left.fraction.length, right.fraction.length);
  const total = BigInt(left.whole + left.fraction.padEnd(places, '0')) + BigInt(right.whole + right.fraction.padEnd(places, '0'));
  return shift(total.toString(), -places);
}

/** With a comma before every three digits left of the point: `250000` → `250,000`, `77434.5` → `77,434.5`. */
export function groupThousands(value: string): string {
  const { negative, whole, fraction } = partsOf(value);
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return `${negative ? '-' : ''}${groups.join(',')}${fraction === '' ? '' : `.${fraction}`}`;
}
