import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import FactPage from './components/FactPage.vue';
import SiteLayout from './components/SiteLayout.vue';
import VerdictLabel from './components/VerdictLabel.vue';
import './record.css';
import './site.css';
import './verdicts.css';

export default {
  extends: DefaultTheme,
  Layout: SiteLayout,
  enhanceApp({ app }) {
    app.component('FactPage', FactPage);
    app.component('VerdictLabel', VerdictLabel);
  },
} satisfies Theme;
