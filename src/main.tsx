import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import './app/app.css';
import { liveFeatures } from './app/liveFeatures.ts';
import { makeQueryClient } from './app/makeQueryClient.ts';

const root = document.getElementById('app');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App client={makeQueryClient()} features={liveFeatures} />
    </StrictMode>,
  );
}
