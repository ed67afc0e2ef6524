import reading from '../components/reading.css?inline';
import since from '../components/since.css?inline';
import source from '../components/source.css?inline';
import term from '../components/term.css?inline';
import tip from '../components/tip.css?inline';

/** The sheets of what may stand in the running text of any MDX page. */
export default [source, reading, tip, since, term];
