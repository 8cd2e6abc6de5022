// What can be scrolled can be reached by key, and the two columns of links have names.
const scrolls = () => {
  for (const part of document.querySelectorAll(".highlight pre, .table-wrapper, .formula, .unrolled-picture, .unrolled-frame, .cell_output table")) {
    if (part.scrollWidth > part.clientWidth + 1) part.tabIndex = 0;
    else part.removeAttribute("tabindex");
  }
};
for (const [place, name] of [[".sidebar-drawer", "All pages"], [".toc-drawer", "On this page"]]) document.querySelector(place)?.setAttribute("aria-label", name);
addEventListener("load", scrolls);
addEventListener("resize", scrolls);
document.addEventListener("toggle", scrolls, true);
