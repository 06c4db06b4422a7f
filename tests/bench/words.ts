import { sourceSections } from '../../src/schemas/project.ts';

/** What a language of the generated texts is made of. Common words come first: they are drawn most often. */
export interface Vocabulary {
	words: string[];
	/** Headings of a full text, in order. */
	sections: readonly string[];
	/** Words that a heading of an easy text starts with. */
	questions: string[];
	/** Link text and address. */
	links: [text: string, address: string][];
}

const list = (text: string) => text.trim().split(/\s+/);

export const swedish: Vocabulary = {
	words: list(`
		och att i det som en för på är av med till den de inte om ett skulle kunde var projektet deltagarna arbete kommunen
		hade få stöd människor sig eller från också efter mer under sina när målet behövde personer många hjälp fler nya ska
		mellan samarbete dem alla tid vara metoder praktik verksamheten utbildning Arbetsförmedlingen kvinnor män unga hälsa
		socialtjänsten ville göra gruppen möta år vägen arbetsmarknaden företag arbetsgivare ohälsa handledare föreningar
		livet dagen bättre egna första viktigt möjlighet genom utan inom Försäkringskassan resultat kunskap erfarenhet
		utvärdering personalen landstinget målgruppen rehabilitering självkänsla motivation sysselsättning arbetslöshet
		utanförskap delaktighet bemötande tillgänglighet samverkan kompetensutveckling planering beslut ansvar styrgruppen
		funktionsnedsättning missbruk psykisk försörjningsstöd introduktion kartläggning jämställdhet mångfald vardag
		studier anställning försök rutiner lokaler möten samtal grupper resurser insatser förändring trygghet framtiden
		organisationer medfinansiärer genomförande tillsammans varje vecka börja sluta lära visa pröva bygga hitta öppna
		mötesplats hushåll ekonomi bostad fritid vänner familj barn föräldrar språk svenska datorer kök odling hantverk
	`),
	sections: sourceSections,
	questions: [
		'Vad ville',
		'Vem var med i',
		'Hur arbetade',
		'Varför startade',
		'Vad hände med',
		'Hur gick det för',
	],
	links: [
		['projektets slutrapport', 'https://example.org/rapport'],
		['alla projekt i listan', '/projekt/'],
		['ordlistan med svåra ord', '/ordlista/'],
	],
};

export const english: Vocabulary = {
	words: list(`
		the and to of in a that was for on with be it as people were project participants work by not their had this or
		would could from support have which more who municipality also they an at been many help new between after other
		should need job cooperation life methods training women men young health when goal social services labour market
		employers companies staff experience knowledge during through without agency group results first better important
		opportunity rehabilitation motivation occupation unemployment exclusion participation accessibility evaluation
		responsibility disability addiction mental benefits introduction survey equality diversity everyday studies
		employment routines premises meetings conversations resources measures change safety future organisations partners
		implementation together each week begin end learn show test build find open household economy housing leisure
		friends family children parents language computers kitchen gardening crafts county council insurance decisions
		steering committee target individual county confidence regional public private sector placement workplace tutor
	`),
	sections: [
		'Summary',
		'Background',
		'Purpose',
		'Goals',
		'Accessibility',
		'Gender equality',
		'Transnational cooperation',
	],
	questions: [
		'What did they want in',
		'Who took part in',
		'How did they work in',
		'Why did they start',
		'What happened to',
	],
	links: [
		['the final report of the project', 'https://example.org/report'],
		['all projects in the list', '/en/projects/'],
		['the glossary of hard words', '/en/glossary/'],
	],
};

export const places = list(`
	Kungsbacka Umeå Botkyrka Mariestad Töreboda Gullspång Danderyd Haninge Norrtälje Uppsala Falun Borlänge Växjö Kalmar
	Malmö Lund Ystad Göteborg Borås Skövde Linköping Norrköping Örebro Luleå Kiruna Piteå Sundsvall Östersund Gävle
`);

export const names = list(`
	Aspen Livsval Bryggan Vändpunkten Fotfästet Språnget Kompassen Steget Verkstaden Nätverket Trampolinen Fyren Länken
	Dörröppnaren Klivet Framåt Navet Ankaret Solsidan Växtkraft
`);
