import desk from './desk/ru.json';
import exchange from './exchange/ru.json';
import fields from './fields/ru.json';
import sideBySide from './side-by-side/ru.json';
import states from './states/ru.json';
import terms from './terms/ru.json';

export default { ...desk, ...exchange, ...fields, ...sideBySide, ...states, ...terms };
