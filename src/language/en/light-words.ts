// English verbs, adjectives and general nouns that rarely decide what a question is about, as stems.
import { stem } from './stems.js';

const VERBS =
  'accept account achieve act add address adopt agree aim allow announce answer appear apply approach approve arrange arrive ask assign attend award base become begin belong boost break bring build call carry cause change check choose claim clear close combine come commit compare complete comprise concern confirm connect consider consist contain continue contribute count cover create cross deal decide declare define deliver depend describe determine develop devote direct do draw drive earn enable end enjoy ensure enter establish exceed exist expand expect explain express extend face fall feature fetch fill find finish fit fix focus follow form gain gather generate get give go grant grow handle happen have head hear help hit hold host identify improve include increase indicate introduce involve issue join keep know last launch lay lead leave let lie list live locate look lose make manage mark match mean measure meet mention mount move name need note obtain occur offer open operate organise organize own pass pay perform pick place plan play post prepare present produce promote propose provide publish pull push put quote raise reach read realise receive record refer reflect relate release rely remain remove report represent require result return reveal rise roll run say see seek seem select send serve set settle share show sign sit specify speak spend stand start state stay stop support switch take talk tell tend test thank track travel treat try turn use view visit wait want watch win work write yield concern cost run get got gotten went';
const OTHERS =
  'able actual additional big broad certain clear common complete current different double due each early entire exact extra final former full further general good great high huge important initial large last late latest little local long main major many medium minor more most much near new next nice ok old only open other overall own particular past possible present previous prime recent related relevant respective same second separate several short similar single small so some special specific standard such thru total true usual various very well whole wide ' +
  'thing stuff kind sort type way part bit lot number amount figure item case example detail info information fact data side aspect matter point question answer field area level copy page story text piece article report';

const LIGHT: ReadonlySet<string> = new Set(`${VERBS} ${OTHERS}`.split(' ').map((word) => stem(word)));

/** True for a word whose absence from a report does not make it silent on the question. */
export function isLightEnglish(word: string): boolean {
  return LIGHT.has(stem(word));
}
