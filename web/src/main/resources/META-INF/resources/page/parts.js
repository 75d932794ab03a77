// Leads to a part of the page itself. The document's base address would lead plain "#part" links to the first page.
(() => {
  const show = (part) => {
    if (!part.hasAttribute('tabindex')) {
      part.setAttribute('tabindex', '-1');
    }
    part.scrollIntoView();
    part.focus({ preventScroll: true });
  };

  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      const part = link && document.getElementById(link.getAttribute('href').slice(1));
      if (part) {
        event.preventDefault();
        event.stopPropagation();
        history.replaceState(history.state, '', location.pathname + location.search + '#' + part.id);
        show(part);
      }
    },
    true,
  );

  let wentBack = false;
  window.addEventListener('popstate', () => {
    wentBack = true;
  });

  // The address is changed only after the page's parts have arrived.
  const ADDRESS_SETTLED_MS = 100;

  // Called when a page has been reached: begins at the part that the address names, else at the top.
  window.lgcdtArrive = (main, moved) =>
    setTimeout(() => {
      const part = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
      if (part) {
        show(part);
      } else if (moved) {
        main.focus({ preventScroll: true });
        if (!wentBack) {
          window.scrollTo(0, 0);
        }
      }
      wentBack = false;
    }, ADDRESS_SETTLED_MS);
})();
