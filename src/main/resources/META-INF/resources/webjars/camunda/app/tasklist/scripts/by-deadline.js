// The soonest deadline first, until someone asks for another order.
const { hash } = window.location;
if (!hash.includes('sorting=')) {
  const order = encodeURIComponent(JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]));
  const start = hash || '#/';
  window.history.replaceState(null, '', `${start}${start.includes('?') ? '&' : '?'}sorting=${order}`);
}

export default [];
