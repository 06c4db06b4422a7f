import { factsFormat, settingsFormat, wordFormat, type FileFormat } from '../format.ts';

declare const __FORM__: object;
declare const CMS: {
	init(options: { config: object }): Promise<void>;
	registerCustomFormat(name: string, extension: string, format: FileFormat): void;
};

CMS.registerCustomFormat('fakta', 'yml', factsFormat);
CMS.registerCustomFormat('ord', 'yml', wordFormat);
CMS.registerCustomFormat('webbplats', 'yml', settingsFormat());
void CMS.init({ config: __FORM__ });
