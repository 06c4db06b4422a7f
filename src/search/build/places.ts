/** The municipalities of Sweden by county, as they are since 2003, and what people call the parts of the country. */
const counties: Record<string, string> = {
	Blekinge: 'Karlshamn, Karlskrona, Olofström, Ronneby, Sölvesborg',
	Dalarna:
		'Avesta, Borlänge, Falun, Gagnef, Hedemora, Leksand, Ludvika, Malung-Sälen, Malung, Mora, Orsa, Rättvik, Smedjebacken, Säter, Vansbro, Älvdalen',
	Gotland: 'Gotland',
	Gävleborg:
		'Bollnäs, Gävle, Hofors, Hudiksvall, Ljusdal, Nordanstig, Ockelbo, Ovanåker, Sandviken, Söderhamn',
	Halland: 'Falkenberg, Halmstad, Hylte, Kungsbacka, Laholm, Varberg',
	Jämtland: 'Berg, Bräcke, Härjedalen, Krokom, Ragunda, Strömsund, Åre, Östersund',
	Jönköping:
		'Aneby, Eksjö, Gislaved, Gnosjö, Habo, Jönköping, Mullsjö, Nässjö, Sävsjö, Tranås, Vaggeryd, Vetlanda, Värnamo',
	Kalmar:
		'Borgholm, Emmaboda, Hultsfred, Högsby, Kalmar, Mönsterås, Mörbylånga, Nybro, Oskarshamn, Torsås, Vimmerby, Västervik',
	Kronoberg: 'Alvesta, Lessebo, Ljungby, Markaryd, Tingsryd, Uppvidinge, Växjö, Älmhult',
	Norrbotten:
		'Arjeplog, Arvidsjaur, Boden, Gällivare, Haparanda, Jokkmokk, Kalix, Kiruna, Luleå, Pajala, Piteå, Älvsbyn, Överkalix, Övertorneå',
	Skåne:
		'Bjuv, Bromölla, Burlöv, Båstad, Eslöv, Helsingborg, Hässleholm, Höganäs, Hörby, Höör, Klippan, Kristianstad, Kävlinge, Landskrona, Lomma, Lund, Malmö, Osby, Perstorp, Simrishamn, Sjöbo, Skurup, Staffanstorp, Svalöv, Svedala, Tomelilla, Trelleborg, Vellinge, Ystad, Åstorp, Ängelholm, Örkelljunga, Östra Göinge',
	'Stockholms län':
		'Botkyrka, Danderyd, Ekerö, Haninge, Huddinge, Järfälla, Lidingö, Nacka, Norrtälje, Nykvarn, Nynäshamn, Salem, Sigtuna, Sollentuna, Solna, Stockholm, Sundbyberg, Södertälje, Tyresö, Täby, Upplands-Bro, Upplands Väsby, Upplands-Väsby, Vallentuna, Vaxholm, Värmdö, Österåker',
	Södermanland:
		'Eskilstuna, Flen, Gnesta, Katrineholm, Nyköping, Oxelösund, Strängnäs, Trosa, Vingåker',
	'Uppsala län': 'Enköping, Heby, Håbo, Knivsta, Tierp, Uppsala, Älvkarleby, Östhammar',
	Värmland:
		'Arvika, Eda, Filipstad, Forshaga, Grums, Hagfors, Hammarö, Karlstad, Kil, Kristinehamn, Munkfors, Storfors, Sunne, Säffle, Torsby, Årjäng',
	Västerbotten:
		'Bjurholm, Dorotea, Lycksele, Malå, Nordmaling, Norsjö, Robertsfors, Skellefteå, Sorsele, Storuman, Umeå, Vilhelmina, Vindeln, Vännäs, Åsele',
	Västernorrland: 'Härnösand, Kramfors, Sollefteå, Sundsvall, Timrå, Ånge, Örnsköldsvik',
	Västmanland:
		'Arboga, Fagersta, Hallstahammar, Kungsör, Köping, Norberg, Sala, Skinnskatteberg, Surahammar, Västerås',
	'Västra Götaland':
		'Ale, Alingsås, Bengtsfors, Bollebygd, Borås, Dals-Ed, Essunga, Falköping, Färgelanda, Grästorp, Gullspång, Göteborg, Götene, Herrljunga, Hjo, Härryda, Karlsborg, Kungälv, Lerum, Lidköping, Lilla Edet, Lysekil, Mariestad, Mark, Mellerud, Munkedal, Mölndal, Orust, Partille, Skara, Skövde, Sotenäs, Stenungsund, Strömstad, Svenljunga, Tanum, Tibro, Tidaholm, Tjörn, Tranemo, Trollhättan, Töreboda, Uddevalla, Ulricehamn, Vara, Vårgårda, Vänersborg, Åmål, Öckerö',
	'Örebro län':
		'Askersund, Degerfors, Hallsberg, Hällefors, Karlskoga, Kumla, Laxå, Lekeberg, Lindesberg, Ljusnarsberg, Nora, Örebro',
	Östergötland:
		'Boxholm, Finspång, Kinda, Linköping, Mjölby, Motala, Norrköping, Söderköping, Vadstena, Valdemarsvik, Ydre, Åtvidaberg, Ödeshög',
};

/** Other names of a county: the land and landscapes that it lies in, and what it is called in English. */
const countyNames: Record<string, string> = {
	Blekinge: 'Götaland, södra Sverige, southern Sweden',
	Dalarna: 'Svealand, Dalarnas län, Dalecarlia, mellersta Sverige, central Sweden',
	Gotland: 'Gotlands län, Götaland, Gotland island',
	Gävleborg: 'Norrland, Gävleborgs län, Gästrikland, Hälsingland, norra Sverige, northern Sweden',
	Halland: 'Hallands län, Götaland, västra Sverige, västkusten, western Sweden, west coast',
	Jämtland: 'Norrland, Jämtlands län, Härjedalen, norra Sverige, northern Sweden',
	Jönköping: 'Jönköpings län, Småland, Götaland, södra Sverige, southern Sweden',
	Kalmar: 'Kalmar län, Småland, Öland, Götaland, södra Sverige, southern Sweden',
	Kronoberg: 'Kronobergs län, Småland, Götaland, södra Sverige, southern Sweden',
	Norrbotten:
		'Norrland, Norrbottens län, Lappland, norra Sverige, northern Sweden, north of Sweden, Lapland',
	Skåne: 'Skåne län, Götaland, södra Sverige, Scania, southern Sweden, south of Sweden',
	'Stockholms län':
		'Stockholm, Stockholmsområdet, Storstockholm, Uppland, Södermanland, Sörmland, Svealand, Greater Stockholm, Stockholm county, Stockholm area',
	Södermanland: 'Södermanlands län, Sörmland, Svealand, mellersta Sverige, central Sweden',
	'Uppsala län': 'Uppsala, Uppland, Svealand, mellersta Sverige, central Sweden',
	Värmland: 'Värmlands län, Svealand, mellersta Sverige, central Sweden',
	Västerbotten:
		'Norrland, Västerbottens län, Lappland, norra Sverige, northern Sweden, north of Sweden, Lapland',
	Västernorrland:
		'Norrland, Västernorrlands län, Ångermanland, Medelpad, norra Sverige, northern Sweden',
	Västmanland: 'Västmanlands län, Svealand, mellersta Sverige, central Sweden',
	'Västra Götaland':
		'Västra Götalands län, Västergötland, Götaland, västra Sverige, Västsverige, western Sweden, west Sweden',
	'Örebro län': 'Örebro, Närke, Svealand, mellersta Sverige, central Sweden',
	Östergötland: 'Östergötlands län, Götaland, östra Sverige, eastern Sweden',
};

/** Landscapes, parts and English names of single municipalities. */
const municipalityNames: Record<string, string> = {
	Göteborg: 'Gothenburg, Bohuslän',
	Malmö: 'Malmo',
	Gullspång: 'Skaraborg',
	Mariestad: 'Skaraborg',
	Töreboda: 'Skaraborg',
	Skövde: 'Skaraborg',
	Skara: 'Skaraborg',
	Lidköping: 'Skaraborg',
	Falköping: 'Skaraborg',
	Hjo: 'Skaraborg',
	Tibro: 'Skaraborg',
	Karlsborg: 'Skaraborg',
	Götene: 'Skaraborg',
	Vara: 'Skaraborg',
	Grästorp: 'Skaraborg',
	Essunga: 'Skaraborg',
	Tidaholm: 'Skaraborg',
	Borås: 'Sjuhärad',
	Uddevalla: 'Bohuslän',
	Strömstad: 'Bohuslän',
	Lysekil: 'Bohuslän',
	Åmål: 'Dalsland',
};

/** What the eight regions of the ESF Council are called in English and in speech. */
const regionNames: Record<string, string> = {
	'Mellersta Norrland': 'Central Norrland',
	'Norra Mellansverige': 'North Central Sweden',
	'Småland och Öarna': 'Småland and the islands',
	Stockholm: 'Stockholm',
	Sydsverige: 'södra Sverige, South Sweden',
	Västsverige: 'västra Sverige, West Sweden',
	'Östra Mellansverige': 'East Central Sweden',
	'Övre Norrland': 'norra Sverige, Upper Norrland, Northern Sweden',
};

const countyOf = new Map(
	Object.entries(counties).flatMap(([county, names]) =>
		names.split(', ').map((name) => [name, county] as const),
	),
);

/** The county of a municipality, or `undefined` when its name is not that of a Swedish one. */
export const toCounty = (municipality: string) => countyOf.get(municipality);

/** Everything that the places of a project are called: municipalities, counties, parts of the country, the region. */
export function toPlaceNames(municipalities: string[], region: string | undefined): string[] {
	const found = municipalities.flatMap((name) => {
		const county = countyOf.get(name);
		return [name, municipalityNames[name], county, county && countyNames[county]];
	});
	const names = [...found, region, region && regionNames[region]].flatMap(
		(part) => part?.split(', ') ?? [],
	);
	return [...new Set(names)];
}
