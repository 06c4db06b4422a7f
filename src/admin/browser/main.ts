import { factsFormat, settingsFormat, wordFormat, type FileFormat } from '../format.ts';

declare const __FORM__: object;
declare const CMS: {
	init(options: { config: object }): Promise<void>;
	registerCustomFormat(name: string, extension: string, format: FileFormat): void;
};

// Swedish, unless the editor has chosen another language in the form.
const preferences = 'sveltia-cms.prefs';
if (!localStorage.getItem(preferences)) localStorage.setItem(preferences, '{"locale":"sv"}');

CMS.registerCustomFormat('fakta', 'yml', factsFormat);
CMS.registerCustomFormat('ord', 'yml', wordFormat);
CMS.registerCustomFormat('webbplats', 'yml', settingsFormat());
void CMS.init({ config: __FORM__ });
