/** `LOG_LEVEL=http` adds a line for each request. */
export default { level: process.env.LOG_LEVEL || 'info' };
