// What is wrong with a page for those who read it with other eyes, in a window of this width.
"use strict";
(() => {
  const wrong = [];
  const say = (what, element) =>
    wrong.push(what + (element ? ": " + element.outerHTML.slice(0, 120).replace(/\s+/g, " ") : ""));
  const all = (selector) => [...document.querySelectorAll(selector)];
  const isSeen = (element) => element.getClientRects().length > 0;
  const name = (element) =>
    (element.getAttribute("aria-label") ||
      (element.getAttribute("aria-labelledby") || "").split(/\s+/).filter(Boolean)
        .map((id) => (document.getElementById(id) || {}).textContent || "").join(" ")).trim();

  if (!["da", "en"].includes(document.documentElement.lang)) say("no language");
  if (!document.title.trim()) say("no title");
  if (all("h1").length !== 1) say("h1s: " + all("h1").length);
  let level = 0;
  for (const heading of all("h1, h2, h3, h4, h5, h6")) {
    const own = Number(heading.tagName[1]);
    if (own > level + 1) say("a heading level is left out", heading);
    if (!heading.textContent.trim()) say("empty heading", heading);
    level = own;
  }
  const ids = new Set();
  for (const element of all("[id]")) {
    if (ids.has(element.id)) say("the id is there twice", element);
    ids.add(element.id);
  }
  for (const element of all("[aria-labelledby], [aria-describedby]")) {
    const named = (element.getAttribute("aria-labelledby") || "") + " " +
      (element.getAttribute("aria-describedby") || "");
    for (const id of named.split(/\s+/).filter(Boolean)) {
      if (!ids.has(id)) say("it is named by nothing", element);
    }
  }
  for (const table of all("table")) {
    if (!table.caption || !table.caption.textContent.trim()) say("no caption", table);
    if (!table.tHead || !table.tHead.querySelector("th")) say("no heads", table);
    const counts = new Set([...table.rows].map((row) =>
      [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0)));
    if (counts.size > 1) say("rows of different lengths", table);
  }
  for (const head of all("th")) {
    if (!["col", "row", "colgroup", "rowgroup"].includes(head.scope)) say("no scope", head);
  }
  for (const image of all("img")) if (!image.alt) say("no text for a picture", image);
  for (const picture of all("svg")) {
    if (picture.parentElement.closest("svg") || !isSeen(picture)) continue;
    if (picture.getAttribute("aria-hidden") === "true") continue;
    if (picture.getAttribute("role") !== "img" || !name(picture)) say("a chart without a name", picture);
  }
  if (document.documentElement.scrollWidth > window.innerWidth) {
    say("the page is wider than the window: " + document.documentElement.scrollWidth);
  }
  for (const box of all("body *")) {
    const scrolls = ["auto", "scroll"].includes(getComputedStyle(box).overflowX);
    if (!scrolls || box.scrollWidth <= box.clientWidth) continue;
    if (box.tabIndex !== 0 || !name(box)) say("it scrolls and cannot be reached or told of", box);
  }

  const channel = (value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const rgba = (text) => {
    const numbers = (text.match(/[\d.]+/g) || []).map(Number);
    return numbers.length === 3 ? [...numbers, 1] : numbers;
  };
  const background = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour.length === 4 && colour[3] === 1) return colour;
    }
    return [255, 255, 255, 1];
  };
  let texts = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !isSeen(element) || element.closest("script, style, title, desc")) continue;
    const style = getComputedStyle(element);
    const ink = rgba(element.closest("svg") ? style.fill : style.color);
    if (ink.length !== 4) { say("ink of no colour " + style.fill, element); continue; }
    const [a, b] = [luminance(ink), luminance(background(element))].sort((x, y) => y - x);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < (isLarge ? 3 : 4.5)) say("contrast " + ratio.toFixed(2), element);
    texts += 1;
  }
  parent.postMessage(
    JSON.stringify({ width: window.innerWidth, texts: texts, wrong: wrong }), "*");
})();
