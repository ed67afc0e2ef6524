/** Before a page is printed, puts its full address and the day's date on the handout. */
addEventListener('beforeprint', () => {
  const line = document.querySelector('[data-printed]');
  const today = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(new Date());
  if (line) line.textContent = `${location.href.replace(/#.*/, '')}, printed ${today}`;
});
