import desk from './desk/kk.json';
import exchange from './exchange/kk.json';
import fields from './fields/kk.json';
import sideBySide from './side-by-side/kk.json';
import states from './states/kk.json';
import terms from './terms/kk.json';

export default { ...desk, ...exchange, ...fields, ...sideBySide, ...states, ...terms };
