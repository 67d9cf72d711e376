import { z } from 'zod';
import { trilingual } from './trilingual.ts';

/**
 * Training for a service police: a framework of competences by role, modules with hours, outcomes and assessment, the present
 * routes as far as they were read, lengths abroad by rows of the comparative table, and a practicum with known truth.
 * Hours, levels and roles are our proposal; no academy has adopted them.
 */
export const ROLES = ['patrol', 'precinct', 'juvenile', 'analyst', 'commander'] as const;
export type Role = (typeof ROLES)[number];
/** What a length counts: the time at a school, a whole entry programme with practice in a unit, or a degree. */
export const COVERS = ['academy', 'programme', 'degree'] as const;
export type Covers = (typeof COVERS)[number];

const moduleId = z.string().regex(/^m\d{2}$/);
const competenceId = z.string().regex(/^c\d{2}$/);
const level = z.int().min(1).max(4);
const hours = z.int().min(0).max(60);

export const competenceSchema = z.strictObject({
  id: competenceId, group: z.string(), name: trilingual,
  /** What an observer can see. */
  observable: trilingual,
  levels: z.strictObject({ patrol: level, precinct: level, juvenile: level, analyst: level, commander: level }),
  sources: z.array(z.string()), modules: z.array(moduleId).min(1),
});
export type Competence = z.infer<typeof competenceSchema>;

export const moduleSchema = z.strictObject({
  id: moduleId, title: trilingual, hours: z.strictObject({ class: hours, practice: hours, field: hours }), roles: z.array(z.enum(ROLES)).min(1), competences: z.array(competenceId).min(1),
  /** Modules that come before. */
  after: z.array(moduleId),
  outcomes: z.array(trilingual).length(3), content: trilingual, assessment: trilingual,
  norms: z.array(z.strictObject({ act: z.string(), article: z.string().min(1) })).min(1),
  sources: z.array(z.string()).min(1),
  /** How well the content is supported by studies. */
  strength: trilingual,
});
export type TrainingModule = z.infer<typeof moduleSchema>;

export const trainingSchema = z.strictObject({
  roles: z.array(z.strictObject({ id: z.enum(ROLES), name: trilingual })).length(ROLES.length),
  levels: z.array(z.strictObject({ n: level, text: trilingual })).length(4),
  groups: z.array(z.strictObject({ id: z.string(), name: trilingual })),
  competences: z.array(competenceSchema), modules: z.array(moduleSchema),
  paths: z.array(z.strictObject({ role: z.enum(ROLES), core: z.array(moduleId).min(1), later: z.array(moduleId), elective: z.array(moduleId) })).length(ROLES.length),
  /** Present routes in Kazakhstan: what is known from a text that was read, and what is not. */
  routes: z.array(z.strictObject({ id: z.string(), title: trilingual, period: trilingual, known: trilingual, unread: trilingual, months: z.number().positive().optional(), sources: z.array(z.string()).min(1) })),
  lengths: z.array(z.strictObject({ row: z.string().regex(/^c\d{3}$/), covers: z.enum(COVERS), months: z.number().positive().max(60) })),
  /** Tasks on the simulated city; `truth` names the planted values that the answer is compared with. */
  exercises: z.array(z.strictObject({ id: z.string().regex(/^e\d$/), competences: z.array(competenceId).min(1), truth: z.array(z.string()), task: trilingual, check: trilingual })),
  proposals: z.array(z.strictObject({ id: z.string(), text: trilingual, recommendations: z.array(z.string().regex(/^rec-\d{3}$/)).min(1) })),
}).superRefine(({ groups, competences, modules, paths, exercises }, context) => {
  const fail = (message: string): void => { context.addIssue({ code: 'custom', message }); };
  const [known, skills, taught] = [new Set(groups.map(({ id }) => id)), new Set(competences.map(({ id }) => id)), new Map(modules.map((one) => [one.id, one]))];
  if (skills.size !== competences.length || taught.size !== modules.length) fail('training: an id is used twice (expected unique ids)');
  for (const { id, group, modules: by } of competences) {
    if (!known.has(group)) fail(`competence ${id}: unknown group (seen ${group})`);
    for (const one of by) if (taught.get(one)?.competences.includes(id) !== true) fail(`competence ${id}: module ${one} does not teach it (expected to be named on both sides)`);
  }
  for (const { id, competences: of, after } of modules) {
    for (const one of of) if (!skills.has(one)) fail(`module ${id}: unknown competence (seen ${one})`);
    for (const one of after) if (!taught.has(one) || one === id) fail(`module ${id}: unknown or own module before it (seen ${one})`);
  }
  for (const { role, core, later, elective } of paths) {
    const all = [...core, ...later, ...elective];
    if (new Set(all).size !== all.length) fail(`path ${role}: a module stands twice (expected once)`);
    for (const one of all) if (taught.get(one)?.roles.includes(role) !== true) fail(`path ${role}: module ${one} is not for this role`);
  }
  for (const { id, competences: of } of exercises) for (const one of of) if (!skills.has(one)) fail(`exercise ${id}: unknown competence (seen ${one})`);
});
export type Training = z.infer<typeof trainingSchema>;

/** Hours of a module together. */
export function hoursOf({ hours: { class: lesson, practice, field } }: Pick<TrainingModule, 'hours'>): number {
  return lesson + practice + field;
}
