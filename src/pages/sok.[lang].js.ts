import { settings } from '../site.ts';
import { searchModule } from './_search.ts';

export const getStaticPaths = () => settings.languages.map((lang) => ({ params: { lang } }));

/** The module of the search field and the search page: fetched when the field gets focus. */
export const GET = async ({ params }: { params: { lang: string } }) =>
	new Response(await searchModule(params.lang), { headers: { 'content-type': 'text/javascript' } });
