import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../content/settings.ts';
import { writeFrontMatterSchemas } from './front-matter.ts';
import { schemaFiles, schemaFolder } from './schemas.ts';

const { languages } = readSettings('.');
mkdirSync(schemaFolder, { recursive: true });
for (const [file, schema] of schemaFiles(languages))
	writeFileSync(join(schemaFolder, file), schema);
writeFrontMatterSchemas('.', languages);
process.stdout.write(`Scheman för VS Code ligger i ${schemaFolder}/.\n`);
