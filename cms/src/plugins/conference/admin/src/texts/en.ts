import desk from './desk/en.json';
import exchange from './exchange/en.json';
import fields from './fields/en.json';
import sideBySide from './side-by-side/en.json';
import states from './states/en.json';
import terms from './terms/en.json';

export default { ...desk, ...exchange, ...fields, ...sideBySide, ...states, ...terms };
