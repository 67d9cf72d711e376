import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceModelSchema, type ServiceModelData } from '../model/service-model.ts';
import { timelineSchema, type TimelineEvent } from '../model/timeline.ts';

/** Events in the order of time (`data/timeline.json`). */
export function loadTimeline(root: string = process.cwd()): readonly TimelineEvent[] {
  return timelineSchema.parse(JSON.parse(readFileSync(join(root, 'data/timeline.json'), 'utf8')));
}

/** Trust waves, peace-index ranks and instruments of the service model (`data/service-model.json`). */
export function loadServiceModel(root: string = process.cwd()): ServiceModelData {
  return serviceModelSchema.parse(JSON.parse(readFileSync(join(root, 'data/service-model.json'), 'utf8')));
}
