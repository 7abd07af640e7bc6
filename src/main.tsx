import './app/app.css';
import { liveFeatures } from './app/liveFeatures.ts';
import { registerWorker } from './app/takeover/registerWorker.ts';
import { takeOver } from './app/takeover/takeOver.tsx';

const root = document.getElementById('app');
if (root) void takeOver(root, liveFeatures);
registerWorker();
