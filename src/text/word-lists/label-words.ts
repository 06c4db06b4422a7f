import type { TextLang } from '../words/lexicon.ts';
import { pairs } from './pairs.ts';

/** Words that name a person by a difficulty. */
export const labels: Record<TextLang, Map<string, string>> = {
	sv: pairs(`missbrukare = personer med beroende
		missbrukaren = personen med beroende
		missbrukarna = personerna med beroende
		missbrukares = personers … med beroende
		alkoholist = person med beroende av alkohol
		alkoholister = personer med beroende av alkohol
		narkoman = person med beroende av narkotika
		narkomaner = personer med beroende av narkotika
		knarkare = person med beroende av narkotika
		psykiskt sjuka = personer med psykisk ohälsa
		psykiskt sjuk = person med psykisk ohälsa
		handikappade = personer med funktionsnedsättning
		handikappad = person med funktionsnedsättning
		funktionshindrade = personer med funktionsnedsättning
		funktionshindrad = person med funktionsnedsättning
		utvecklingsstörda = personer med intellektuell funktionsnedsättning
		utvecklingsstörd = person med intellektuell funktionsnedsättning
		efterblivna = personer med intellektuell funktionsnedsättning
		kriminella = personer som har begått brott
		uteliggare = personer i hemlöshet
		bidragstagare = personer som får bidrag
		socialfall = personer som får hjälp av socialtjänsten
		rullstolsburna = personer som använder rullstol
		rullstolsburen = person som använder rullstol`),
	en: pairs(`addicts = people with an addiction
		addict = person with an addiction
		abusers = people with an addiction
		drug abusers = people with an addiction
		alcoholics = people with an addiction to alcohol
		alcoholic = person with an addiction to alcohol
		junkies = people with an addiction to drugs
		the disabled = disabled people, people with a disability
		the handicapped = people with a disability
		handicapped = disabled
		mentally ill = people with mental ill-health
		the mentally ill = people with mental ill-health
		retarded = with an intellectual disability
		wheelchair-bound = who use a wheelchair
		criminals = people who have committed crimes
		the homeless = people who are homeless`),
};
