// The stem of an English word, and the words of an English text with their stems and offsets.
import { createRequire } from 'node:module';
import type { Stemmer } from 'natural/lib/natural/stemmers/index.js';

// One stemmer by its own path: the package's index loads those of fifteen languages. Only the index comes with types.
const require = createRequire(import.meta.url);
const PorterStemmer: Stemmer = require('natural/lib/natural/stemmers/porter_stemmer.js');

/** Forms that no rule of endings reaches: base form, then its other forms. */
const IRREGULAR_FORMS = `
be: am is are was were been being
have: has had having
do: does did done doing
go: goes went gone going
say: said says
make: made makes making
take: took taken taking
give: gave given
get: got gotten
come: came coming
see: saw seen
know: knew known
think: thought
find: found finding
tell: told
become: became
leave: left leaving
build: built builds
send: sent
spend: spent
lend: lent
bring: brought
buy: bought
sell: sold
hold: held
begin: began begun
rise: rose risen rising
fall: fell fallen
grow: grew grown
run: ran running
win: won winning
lose: lost losing
meet: met
lead: led leading
pay: paid
write: wrote written writing
speak: spoke spoken
choose: chose chosen choosing
drive: drove driven
break: broke broken
show: shown
draw: drew drawn
fly: flew flown flies
hit: hitting
cut: cutting cuts
put: putting
set: setting sets
shut: shutting
let: letting
keep: kept
feel: felt
stand: stood
understand: understood
sit: sat sitting
teach: taught
catch: caught
seek: sought
fight: fought
shoot: shot
shrink: shrank shrunk
sink: sank sunk
swim: swam swum swimming
sing: sang sung
withdraw: withdrew withdrawn
overtake: overtook overtaken
undertake: undertook undertaken
steal: stole stolen
hide: hid hidden
strike: struck stricken
hang: hung
lay: laid
beat: beaten
bid: bidding
plan: planned planning planner
travel: travelled travelling traveled traveling
cancel: cancelled cancelling canceled canceling cancellation
label: labelled labelling labeled
model: modelled modelling modeled
program: programme programmes programs programmed
center: centre centres centers centred centered
theater: theatre theatres
harbor: harbour harbours harbors
labor: labour labours
color: colour colours colors colourful colorful
honor: honour honours honors honoured honored
neighbor: neighbour neighbours neighboring neighbouring
neighborhood: neighbourhood neighbourhoods neighborhoods
defense: defence defences
offense: offence offences
license: licence licences licenses licensed licensing
favor: favour
kilometer: kilometre kilometres kilometers
meter: metre metres meters
liter: litre litres liters
ton: tonne tonnes tons
fiber: fibre fibres
catalog: catalogue
dialog: dialogue dialogues
jewelry: jewellery
airplane: aeroplane
aging: ageing
fulfill: fulfil
enroll: enrol enrolled enrols
enrollment: enrolment enrolments enrollments
skillful: skilful
tire: tyre tyres
organize: organise organised organises organising organizing organizes organized
realize: realise realised
modernize: modernise modernised
modernization: modernisation
urbanization: urbanisation urbanise urbanize urbanised urbanized
revitalization: revitalisation revitalise revitalize revitalised revitalized vitalization vitalisation
standardize: standardise standardised standardized
mobilize: mobilise mobilised mobilization mobilisation mobilized
utilize: utilise utilised
subsidize: subsidise subsidised
industrialize: industrialise industrialised
analyze: analyse analysed analyzed
analysis: analyses
crisis: crises
datum: data
medium: media
criterion: criteria
phenomenon: phenomena
child: children childs
man: men
woman: women
person: people persons peoples
foot: feet
tooth: teeth
mouse: mice
goose: geese
ox: oxen
life: lives
wife: wives
knife: knives
half: halves
shelf: shelves
wolf: wolves
thief: thieves
bus: buses busses
gas: gases
stadium: stadia stadiums
campus: campuses
surplus: surpluses
bonus: bonuses
virus: viruses
census: censuses
index: indices indexes
economy: economic economics economies
history: historic historical histories
strategy: strategic strategies
technology: technological technologies
finance: financial finances financed financing
ecology: ecological
geography: geographical geographic
democracy: democratic democracies
statistic: statistics statistical
politics: political
athletics: athletic
logistics: logistic logistical
province: provincial provinces
region: regional regions
nation: national nations
city: cities citys
municipality: municipal municipalities
agriculture: agricultural
culture: cultural cultures
environment: environmental environments
industry: industrial industries
residence: residential residences
commerce: commercial
investment: investments
growth: growths
`;

/** Families whose stem by rule would fall together with a stranger's ("news" with "new", "important" with "import"): the stem, then the words. */
const KEPT_APART = `
news: news
goods: goods
customs: customs
means: means
funds: funds
funding: funding
housing: housing
building: building buildings
training: training trainings
rating: rating ratings
rated: rated
parking: parking
meeting: meeting meetings
shipping: shipping
shipped: shipped
mining: mining
planning: planning
marketing: marketing
engineering: engineering
briefing: briefing briefings
opening: opening openings
earnings: earnings
savings: savings
clothing: clothing
listing: listing listings
heading: heading headings
landing: landing landings
crossing: crossing crossings
findings: findings
important: important importance importantly
university: university universities
universal: universal universally
international: international internationally
internal: internal internally
general: general generals generally
author: author authors
authority: authority authorities
authorize: authorize authorized authorise authorised authorization authorisation
communication: communication communications communicate communicated
community: community communities
commune: commune communes
experiment: experiment experiments experimental
organ: organ organs
organic: organic organically
organization: organization organisation organizations organisations organizational organisational
hospitality: hospitality
executive: executive executives
relative: relative relatives
relatively: relatively
policy: policy policies
animal: animal animals
humanity: humanity
humanitarian: humanitarian
physician: physician physicians
physics: physics
opera: opera operas
several: several
arms: arms
capitalize: capitalize capitalise
probable: probable probably
department: department departments
departure: departure departures
party: party parties
service: service services
united: united
unit: unit units
activity: activity activities
action: action actions
actor: actor actors
actress: actress actresses
active: active actively
minister: minister ministers
ministry: ministry ministries
president: president presidents presidential
former: former formerly
formal: formal formally
evening: evening evenings
director: director directors
directory: directory directories
factory: factory factories
factor: factor factors
conservative: conservative conservatives
terminal: terminal terminals
terminate: terminate terminated termination
status: status
series: series
species: species
gas: gas
headquarters: headquarters
barracks: barracks
employee: employee employees
interest: interest interests interested
interesting: interesting
late: late
later: later
latest: latest
numerous: numerous
speaker: speaker speakers
reporter: reporter reporters
grading: grading
`;

function families(): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  const read = (table: string, stemOf: (base: string) => string): void => {
    for (const line of table.split('\n')) {
      const [base, forms] = line.split(':');
      if (base === undefined || forms === undefined) continue;
      for (const form of forms.trim().split(' ')) stems.set(form, stemOf(base));
    }
  };
  read(KEPT_APART, (base) => base);
  read(IRREGULAR_FORMS, (base) => stems.get(base) ?? PorterStemmer.stem(base));
  return stems;
}

const FAMILIES = families();

/** Longer than any English word: a stemmer need not see what only an attacker writes. */
const LONGEST_WORD = 40;

/**
 * The stem of one English word: `companies` and `company` give one, `news` and `new` two.
 * Takes a word in any case; a word with digits or one over 40 letters comes back lower-cased as it is.
 */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  const known = FAMILIES.get(lower);
  if (known !== undefined) return known;
  if (lower.length > LONGEST_WORD || /[^a-z]/.test(lower)) return lower;
  return PorterStemmer.stem(lower);
}

export interface EnglishTerm {
  /** Lower case, without accents, apostrophes and a closing 's: `Xi'an's` → `xian`; the country is `usa`, never the pronoun. */
  readonly text: string;
  readonly stem: string;
  /** UTF-16 offsets in the text as given, end exclusive. */
  readonly start: number;
  readonly end: number;
}

// `Xi'an`, `U.S.`, `63.5`, `1,000`, `5G`, `R&D`, `Ürümqi`; a hyphen parts words: `co-built` gives two.
const TERM = /\d+(?:[.,]\d+)+|(?:\p{Script=Latin}\.){2,}|[\p{Script=Latin}\p{M}\d]+(?:['’&][\p{Script=Latin}\p{M}]+)*/gu;

/** Clipped words as people type them on a phone. */
const CLIPPED: ReadonlyMap<string, string> = new Map(
  'yr year, yrs years, govt government, gov government, univ university, uni university, dept department, intl international, avg average, mgmt management, hosp hospital, stn station, hwy highway, bldg building, edu education, mfg manufacturing, ppl people, hrs hours, mins minutes, womens women, mens men, childrens children, kids children'
    .split(', ')
    .map((entry): [string, string] => {
      const [clipped = '', whole = ''] = entry.split(' ');
      return [clipped, whole];
    }),
);

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/(?<=\D)[.]|['’]/g, '');
}

/** The English words and the numbers of a text, in order; Chinese characters part words and are left out. */
export function englishTerms(text: string): readonly EnglishTerm[] {
  return [...text.matchAll(TERM)].map((match) => {
    const word = /^(?:US|U\.S\.)$/.test(match[0]) ? 'usa' : (CLIPPED.get(plain(match[0])) ?? plain(match[0]));
    return { text: word, stem: stem(word), start: match.index, end: match.index + match[0].length };
  });
}
