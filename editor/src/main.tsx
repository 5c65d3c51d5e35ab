import './ui/layers.css';
import './ui/kern.css';
import './ui/tokens.css';
import './ui/fonts.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { showChosenTheme } from './shell/theme.ts';
import { startLanguage } from './words/language.ts';

showChosenTheme();
await startLanguage();

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
