// Words that name several kinds in one: 猪牛羊肉 gives pork, beef and mutton together, and none of them alone.

const COORDINATES: readonly { readonly whole: RegExp; readonly member: RegExp }[] = [
  { whole: /猪牛羊(?:家?禽)?肉/u, member: /^(?:猪肉|牛肉|羊肉|禽肉|pork|beef|mutton|lamb|poultry)$/u },
  { whole: /牛羊肉/u, member: /^(?:牛肉|羊肉|beef|mutton|lamb)$/u },
  {
    whole: /国内外(?:游客|旅客|旅游者)/u,
    member:
      /^(?:国内|国外|海外|境外|外国|入境)(?:游客|旅客|旅游者)$|^(?:domestic|overseas|foreign|inbound|international) (?:tourist|visitor|traveller|traveler)s?$/u,
  },
];

/** True where a word is one of those that a text names together, and the text does not name it alone. */
export const namedTogether = (word: string, text: string): boolean =>
  COORDINATES.some(({ whole, member }) => member.test(word) && whole.test(text)) && !text.includes(word);
