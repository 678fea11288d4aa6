import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import FactPage from './components/FactPage.vue';
import VerdictLabel from './components/VerdictLabel.vue';
import Layout from './Layout.vue';
import './site.css';
import './verdicts.css';

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    app.component('FactPage', FactPage);
    app.component('VerdictLabel', VerdictLabel);
  },
} satisfies Theme;
