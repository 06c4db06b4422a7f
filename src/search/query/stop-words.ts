/** Words that carry a question but say nothing of what it is about. */
const stopWords: Record<string, string> = {
	sv: `jag du han hon hen vi ni de dem den det man mig dig sig oss er mitt min mina ditt din dina sin sina vår våra ens någon något några nån nåt nåra ingen inget inga alla allt
		och eller men som att om i på av till för från med utan hos vid under över efter mellan mot ur än så då när där här hit dit in ut upp ned ner
		är var vara varit blir bli blev blivit har ha hade haft kan kunde kunna ska skall skulle vill ville vilja måste får få fick fått gör göra gjort gjorde går gå gick behöver behövde behöva
		vad vem vems vilka vilken vilket vart varifrån varför hur hurdan när
		finns fanns finnas hitta hittar hittade letar leta söker söka sök visa se vet veta tror vänder vända vänd ringer kontakta handlar handlade jobbar jobbade arbetar arbetade håller sysslar heter heta kallas
		projekt projektet projekten projektets program programmet en ett ej inte också bara även mycket lite lätt svårt nu någonstans ställe ställen sätt saker sak grejer
		hej tack snälla tips information info fakta mer läsa läs berätta hjälp hjälpa hjälper stöd få mycket personer person människor människa folk dom the of and`,
	en: `i you he she it we they me him her us them my your his its our their a an the this that these those some any no
		and or but if in on at of to for from with without by about into over under after between against than so then when where here there
		is are was were be been being am do does did has have had can could will would should must may might want wants wanted need needs needed get gets got
		what who whom whose which why how find found show tell know looking look search searching exist exists
		project projects programme program not also only even very much now please thanks hello information info help helps helping support people person persons someone anyone something work works worked`,
};

const sets = new Map<string, Set<string>>();

export function isStopWord(word: string, lang: string): boolean {
	let set = sets.get(lang);
	if (!set) sets.set(lang, (set = new Set((stopWords[lang] ?? '').split(/\s+/))));
	return set.has(word);
}
