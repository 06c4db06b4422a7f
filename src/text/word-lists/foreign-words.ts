import { pairs } from './pairs.ts';

/** Words borrowed from English that have a Swedish one. */
export const foreignWords = pairs(`empowerment = egenmakt
	coach = handledare
	coacha = stödja, handleda
	coachar = stöder, handleder
	coachning = stöd, handledning
	coaching = stöd, handledning
	mainstreaming = att ta med i allt arbete
	workshop = arbetsmöte
	workshops = arbetsmöten
	feedback = svar, omdöme
	team = grupp
	teamet = gruppen
	know-how = kunskap
	benchmarking = jämförelse
	best practice = bra sätt att arbeta
	outreach = att söka upp
	drop-in = utan att boka tid
	meeting = möte
	kick-off = startmöte
	input = idéer, förslag
	matcha = passa ihop
	matchar = passar ihop
	matchning = att hitta det som passar
	screening = undersökning
	case management = samordnat stöd
	case manager = samordnare
	peer support = stöd av andra i samma läge
	supported employment = stöd att få och behålla ett arbete
	deadline = sista dag
	stakeholder = den det gäller
	update = ny information
	event = möte, fest
	second hand = begagnat`);
