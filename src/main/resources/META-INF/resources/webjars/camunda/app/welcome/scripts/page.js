export { default } from '../../../lib/pdn/page.js';
