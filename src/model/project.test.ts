import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectSchema } from './project.ts';

const file: unknown = JSON.parse(readFileSync('data/project.json', 'utf8'));

describe('the settings of the project', () => {
  it('parse, with a corporate author while no person is named', () => {
    const project = projectSchema.parse(file);
    expect(project.corporateAuthor.en).toBe('AP23489588 research project');
    expect(project.licences).toEqual({ text: 'CC-BY-4.0', code: 'MIT' });
  });
  it('take no empty string in place of what is not known', () => {
    expect(projectSchema.safeParse({ ...(file as object), publisher: { kk: '', ru: '', en: '' } }).success).toBe(false);
    expect(projectSchema.safeParse({ ...(file as object), doi: '' }).success).toBe(false);
  });
});
