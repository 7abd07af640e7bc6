// Puts the embeds of this page into frames whose height follows. For each
//   <div data-declared="https://…/embed/map/?…" data-title="…" data-label="Map"></div>
// Nothing that a frame says is obeyed but its own height.
(function () {
  'use strict';
  var frames = window.declaredFrames;
  if (frames) return;
  frames = window.declaredFrames = [];

  function toAddress(text) {
    try {
      var url = new URL(text, document.baseURI);
      return /^https?:$/.test(url.protocol) ? url.href : null;
    } catch (_) {
      return null;
    }
  }

  function fill(div) {
    var src = toAddress(div.getAttribute('data-declared'));
    if (!src || div.querySelector('iframe')) return;
    var frame = document.createElement('iframe');
    frame.title = div.getAttribute('data-title') || 'Election figure';
    frame.setAttribute('aria-label', div.getAttribute('data-label') || 'Chart');
    frame.setAttribute('scrolling', 'no');
    frame.setAttribute('loading', 'lazy');
    frame.setAttribute('allow', 'web-share; clipboard-write');
    frame.style.cssText = 'display:block;width:0;min-width:100%!important;border:none';
    frame.height = parseInt(div.style.minHeight, 10) || 400;
    frame.src = src;
    frame.addEventListener('load', function () {
      frame.contentWindow.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
    });
    frames.push(frame);
    div.appendChild(frame);
  }

  function fillAll() {
    document.querySelectorAll('[data-declared]').forEach(fill);
  }

  window.addEventListener('message', function (event) {
    var data = event.data;
    if (!data || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
    if (typeof data.height !== 'number' || !isFinite(data.height)) return;
    frames.forEach(function (frame) {
      if (!event.source || frame.contentWindow !== event.source) return;
      frame.height = Math.ceil(Math.min(10000, Math.max(50, data.height)));
      frame.parentElement.style.minHeight = '';
    });
  });

  fillAll();
  new MutationObserver(fillAll).observe(document.documentElement, { childList: true, subtree: true });
})();
