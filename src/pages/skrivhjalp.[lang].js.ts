import { settings } from '../site.ts';
import { helpModule } from './_writing-help.ts';

export const getStaticPaths = () => settings.languages.map((lang) => ({ params: { lang } }));

/** The module of the writing help. No other page fetches it. */
export const GET = async ({ params }: { params: { lang: string } }) =>
	new Response(await helpModule(params.lang), { headers: { 'content-type': 'text/javascript' } });
