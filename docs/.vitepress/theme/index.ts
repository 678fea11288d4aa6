import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import CopyButtons from './components/CopyButtons.vue';
import SiteLayout from './components/SiteLayout.vue';
import VerdictLabel from './components/VerdictLabel.vue';
import './facts.css';
import './record.css';
import './site.css';
import './verdicts.css';

export default {
  extends: DefaultTheme,
  Layout: SiteLayout,
  enhanceApp({ app }) {
    app.component('CopyButtons', CopyButtons);
    app.component('VerdictLabel', VerdictLabel);
  },
} satisfies Theme;
