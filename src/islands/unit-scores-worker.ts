/** Computes scores off the page's own thread, so that ten thousand draws never freeze it. Started by `unit-scores-live.ts`. */
import { scoreUnits, type ScoreRequest } from '../model/unit-scores.ts';

self.addEventListener('message', ({ data }: MessageEvent<ScoreRequest>) => { self.postMessage(scoreUnits(data)); });
