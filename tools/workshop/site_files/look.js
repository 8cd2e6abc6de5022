// Opens the pages one after the other in a frame and writes down what is amiss, one line each.
const wait = milliseconds => new Promise(done => setTimeout(done, milliseconds));
const told = [];

function look(name, page) {
  const amiss = [];
  for (const picture of page.images) {
    if (!picture.naturalWidth) amiss.push(`a picture does not load: ${picture.alt.slice(0, 60)}`);
    if (!picture.hasAttribute("alt")) amiss.push("a picture has no text");
  }
  if (page.querySelector(".unrolled-stepper:not([data-ready])")) amiss.push("a stepper does not run");
  for (const formula of page.querySelectorAll("math")) {
    const size = formula.getBoundingClientRect();
    if (formula.checkVisibility() && !size.width) { amiss.push(`a formula is not set: ${formula.textContent.slice(0, 60)}`); break; }
  }
  if (page.documentElement.scrollWidth > page.documentElement.clientWidth + 1) amiss.push(`is wider than a screen of ${page.documentElement.clientWidth} points`);
  told.push(...amiss.map(what => `${name}: ${what}`));
}

(async () => {
  for (const name of pages) {
    const frame = document.createElement("iframe");
    frame.style = "width: 400px; height: 800px";
    frame.src = name;
    const loaded = new Promise(done => { frame.onload = done; });
    document.body.append(frame);
    await loaded;
    await wait(50);
    look(name, frame.contentDocument);
    frame.remove();
  }
  const list = document.createElement("pre");
  list.textContent = told.join("\n");
  document.body.append(list);
})();
